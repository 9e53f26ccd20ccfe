import type { directory as es } from '../../es/pages/directory.js';

export const directory: typeof es = {
  title: 'Qui peut certifier et reconnaître ?',
  what: 'Seules ces autorités peuvent dire, au nom de leur pays, que quelqu’un connaît un métier. Si celle qui a signé votre papier n’est pas ici, il ne compte pas comme tel, même s’il y ressemble.',
  link: 'Voir qui peut certifier et reconnaître',
  search: 'Qui peut donner ce certificat ?',
  code: 'Code de la norme',
  codeHint: 'Il est sur le certificat. Par exemple : EC0586.01',
  find: 'Voir qui peut',
  found: (code) => `Qui peut le donner : ${code}`,
  notFound: (code) => `Aucun pays n’a de norme avec le code « ${code} ».`,
  notFoundNext: 'Comparez-le avec le certificat, lettre par lettre. S’il n’apparaît toujours pas, ne vous y fiez pas.',
  may: { certificate: 'le certifie', recognition: 'reconnaît celui d’un autre pays' },
  mayNobody: 'Personne ne peut le donner.',
  evaluators: (count, one) => (one ? 'Un organisme évalue aujourd’hui.' : `${count} organismes évaluent aujourd’hui.`),
  issues: {
    certificate: (count) => `Certifie : ${count} normes`,
    recognition: (count) => `Reconnaît des certificats d’autres pays : ${count} normes`,
  },
  also: 'Ne délivrent rien, mais participent',
  desks: {
    intake: 'reçoit les demandes',
    verification: 'confirme qu’un certificat est authentique',
    review: 'examine et décide',
    certification: 'certifie',
    appeals: 'décide des appels',
    protection: 'protège les personnes de moins de 18 ans',
    governance: 'approuve les équivalences',
  },
  demonstration: 'Données de démonstration : une partie des autorités, des normes et des accords sont inventés.',
  genuine: 'Comment savoir si c’est authentique',
  signs: [
    {
      sign: 'Un vrai message ne demande rien.',
      why: 'Ni argent, ni votre code, ni une photo de votre document. Il vous prévient et vous envoie à cette page.',
    },
    {
      sign: 'Personne ne fait payer.',
      why: 'Ni pour un rendez-vous, ni pour aller plus vite. Qui fait payer n’est pas une autorité de cette liste.',
    },
    {
      sign: 'Une attestation se vérifie ; la regarder ne suffit pas.',
      why: 'Le papier peut se copier ; la signature de son code QR, non. En la vérifiant, on voit qui l’a délivrée : ce doit être une autorité de cette liste, et pour cette norme.',
    },
    {
      sign: 'Entre pays, tout est signé.',
      why: 'Ce qu’un pays dit à un autre porte sa signature, la date et l’heure. Si la signature n’est pas la sienne, ce n’est pas reçu.',
    },
  ],
  keys: 'Empreintes des clés, pour qui connaît les signatures',
  keysWhat:
    'Avec ces clés, chaque pays signe. Une clé retirée reste ici : ce qu’elle a signé entre ses dates peut se vérifier.',
  signsSince: (day) => `signe depuis le ${day}`,
  signed: (from, until) => `a signé du ${from} au ${until}`,
  taken: (day) => `d’autres ont pu l’avoir depuis le ${day} : demandez à l’émetteur`,
  published: 'publiées ici',
  noKeys: 'Ne signe pas encore d’attestations.',
};
