import type { reference as es } from '../../es/pages/reference.js';

export const reference: typeof es = {
  title: 'Confirmer une référence',
  what: 'Quelqu’un qui a travaillé avec vous vous demande de dire ce que vous avez vu. Il ne faut pas de compte et c’est gratuit.',
  code: 'Code',
  codeHint: 'Les dix lettres et chiffres qu’on vous a envoyés.',
  open: 'Voir ce qu’on me demande',
  codeMissing: 'Écrivez le code.',
  noMatch:
    'Ce code n’ouvre aucune référence. Vérifiez-le ; si vous avez déjà répondu ou si le temps est passé, il n’y a rien à faire.',
  asks: (givenNames) => `${givenNames} vous demande de confirmer son travail`,
  about: 'Il s’agit de :',
  declared: 'Ce que cette personne déclare avoir fait :',
  since: (from, until) => (until === undefined ? `depuis ${String(from)}` : `de ${String(from)} à ${String(until)}`),
  relation: 'Qui êtes-vous pour cette personne ?',
  relations: { employer: 'Je lui ai donné du travail', peer: 'Nous avons travaillé ensemble' },
  confirms: 'L’avez-vous vue faire ce travail ?',
  yes: 'Oui, je l’ai vu',
  no: 'Je ne l’ai pas vu, ou ce n’était pas ainsi',
  units: 'Que l’avez-vous vue faire ?',
  from: 'Depuis l’année',
  until: 'Jusqu’à l’année',
  yearHint: 'Quatre chiffres.',
  untilHint: 'Quatre chiffres. Laissez vide si cela continue.',
  sign: 'Envoyer ce que j’ai vu',
  declineWhat: 'Si vous préférez ne pas répondre, cela ne compte contre personne.',
  decline: 'Je préfère ne pas répondre',
  incomplete:
    'Il manque quelque chose, ou une année n’est pas possible. Dites qui vous êtes, si vous l’avez vu, et depuis quelle année.',
  thanksTitle: 'Merci',
  thanks: 'Votre réponse est dans le dossier. Il n’y a rien d’autre à faire.',
};
