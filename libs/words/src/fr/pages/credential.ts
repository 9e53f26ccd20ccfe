import type { credential as es } from '../../es/pages/credential.js';

const on = (day: string | undefined, said: string): string => (day === undefined ? '' : `${said} ${day}`);

export const credential: typeof es = {
  link: 'Voir mon attestation',
  title: 'Votre attestation',
  standing: {
    'in-force': 'Valable',
    suspended: 'Suspendue',
    expired: 'Expirée',
    revoked: 'Révoquée',
    replaced: 'Remplacée',
  },
  means: {
    'in-force': () => 'Elle est valable. Chacun peut la vérifier, même sans internet.',
    suspended: (day) =>
      `Elle n’est pas valable pour le moment${on(day, ', jusqu’au')}. Ensuite elle redevient valable toute seule.`,
    expired: (day) => `Elle a expiré${on(day, ' le')}. Vous pouvez encore la montrer : qui la lit le voit.`,
    revoked: (day) =>
      `Elle n’est plus valable${on(day, ' depuis le')}. Les raisons et ce que vous pouvez faire sont dans votre dossier.`,
    replaced: (day) => `Une attestation plus récente l’a remplacée${on(day, ' le')}.`,
  },
  reasons: 'Raisons',
  qr: {
    alt: 'Code QR de votre attestation',
    hint: 'Montrez-le sur l’écran ou sur papier. Qui le lit avec un téléphone voit ce qu’elle dit et si elle est valable, sans appeler personne.',
  },
  kinds: { certificate: 'Certificat', recognition: 'Reconnaissance' },
  scopes: { full: 'complète', partial: 'partielle', tacit: 'parce que personne n’a répondu à temps' },
  holder: 'Titulaire',
  agency: 'Qui le dit',
  until: 'Valable jusqu’au',
  openEnded: 'Elle n’a pas de date de fin',
  number: 'Numéro',
  units: 'Ce qu’elle dit, unité par unité',
  verdicts: { competent: 'acquise', recognised: 'reconnue', 'not-recognised': 'non reconnue' },
  conditions: 'À ces conditions',
  downloads: {
    title: 'Emportez-la avec vous',
    pdf: 'Certificat à imprimer (PDF)',
    qr: 'Code QR en image (PNG)',
    text: 'Texte du code, à copier',
    vc: 'Attestation vérifiable, pour d’autres systèmes',
    badge: 'Badge à montrer sur internet',
    less: 'Sans date de naissance ni document :',
    lessQr: 'code QR',
    lessVc: 'attestation vérifiable',
  },
  wallet: {
    title: 'Mettez-la dans votre téléphone',
    what: 'Si vous avez un portefeuille d’identité dans votre téléphone, l’attestation y est gardée et vous choisissez quoi montrer.',
    start: 'L’envoyer à mon portefeuille',
    scan: 'Lisez-le avec le portefeuille',
    open: 'ou ouvrez-le sur ce téléphone',
    pin: 'Quand le portefeuille le demande, écrivez ce numéro :',
    secret: 'Ne le dites à personne : qui l’a peut prendre votre attestation.',
    minutes: 'Il sert une fois, pendant dix minutes.',
    alt: 'Code QR pour le portefeuille',
    notTaken:
      'Cela n’a pas marché : l’attestation n’est plus valable, ou on n’a pas pu l’atteindre. Ouvrez de nouveau cette page.',
  },
  copies: {
    title: 'Où vous la portez',
    what: 'Si vous perdez le téléphone ou le papier, dites-le ici. Cette copie ne compte plus, et les autres continuent.',
    media: { paper: 'Papier et code QR', wallet: 'Portefeuille d’un téléphone' },
    since: (day) => `depuis le ${day}`,
    ended: (day) => `ne compte plus depuis le ${day}`,
    lost: { paper: 'J’ai perdu ce papier', wallet: 'J’ai perdu ce téléphone' },
    noPaper: 'Vous n’avez pas de papier qui compte maintenant.',
    newPaper: 'Faire un nouveau papier',
    full: 'Vous avez déjà cinq copies qui comptent. Abandonnez-en une que vous n’utilisez pas.',
  },
  lost: {
    title: { paper: 'Ce papier est perdu', wallet: 'Ce téléphone est perdu' },
    what: 'Cette copie ne comptera plus pour qui la vérifie. Qui la trouve ne peut pas s’en servir.',
    noWayBack: 'On ne peut pas revenir en arrière : si vous la retrouvez plus tard, cette copie ne servira plus.',
    others:
      'Votre attestation ne change pas. Les autres copies continuent, et vous pouvez en faire une autre tout de suite.',
    confirm: 'Oui, elle est perdue : qu’elle ne compte plus',
    back: 'Non, revenir sans rien changer',
    done: 'Cette copie ne compte plus. Les autres continuent.',
  },
  backup: {
    title: 'Gardez une copie de secours',
    what: 'Un fichier avec votre code QR et votre attestation, fermé par une phrase que personne d’autre ne connaît. Il s’ouvre sur n’importe quel téléphone ou ordinateur, sans internet.',
    passphrase: 'Phrase secrète',
    passphraseHint:
      'Douze lettres ou plus : trois ou quatre mots dont vous vous souvenez. Si vous l’oubliez, personne ne peut ouvrir le fichier.',
    make: 'Télécharger ma copie de secours',
    noSession:
      'Vous avez perdu le téléphone et le code ne vous arrive plus ? Allez à un bureau avec votre numéro de dossier et votre document, ou avec quelqu’un qui vous connaît. On vérifie que c’est vous, on change votre numéro de téléphone et on vous donne un autre code. C’est gratuit.',
  },
  more: {
    share: 'N’en montrer qu’une partie, avec un lien',
    looks: 'Voir qui l’a regardée',
    status: 'Revenir à mon dossier',
  },
  none: 'Vous n’avez pas encore d’attestation. Elle apparaîtra ici dès que votre dossier sera décidé.',
  elsewhere: (number) =>
    `Votre attestation est la ${number}. Le pays qui a décidé la garde : ouvrez-la sur la page de ce pays, avec votre numéro de dossier et un code.`,
  others: 'Vos autres attestations',
};
