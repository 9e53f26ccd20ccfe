import type { certifier as es } from '../../es/pages/certifier.js';

export const certifier: typeof es = {
  title: 'Dire si un certificat est le vôtre',
  lead: 'Une autorité vous a demandé par message si un certificat est de votre organisme. Aucun compte n’est nécessaire et c’est gratuit.',
  code: 'Code',
  codeHint: 'Les seize lettres et chiffres reçus par message.',
  open: 'Voir ce qu’on me demande',
  codeMissing: 'Entrez le code.',
  noMatch:
    'Ce code n’ouvre aucune question. Vérifiez-le ; si vous avez déjà répondu ou si le temps est passé, il n’y a rien à faire.',
  asks: 'Ce certificat est-il de votre organisme ?',
  name: 'Nom sur le certificat',
  folio: 'Folio',
  standard: 'Norme',
  issuedOn: 'Date de délivrance',
  until: (day) => `Vous pouvez répondre jusqu’au ${day}, ce jour compris.`,
  isIt: 'Votre organisme l’a-t-il délivré, avec ces données ?',
  says: {
    ours: 'Oui, il est de nous et les données sont exactes',
    'not-ours': 'Il n’est pas de nous, ou une donnée n’est pas exacte',
    'cannot-tell': 'Nous ne pouvons pas le savoir',
  },
  why: 'Pourquoi, si ce n’est pas un oui',
  whyHint:
    'Par exemple : quelle donnée ne concorde pas, ou quelles archives manquent. La personne concernée peut le lire.',
  what: 'Votre réponse est gardée au dossier et ne décide rien par elle-même : une autorité décide, et la personne est entendue avant un non.',
  send: 'Envoyer la réponse',
  incomplete: 'Il manque quelque chose. Choisissez une réponse et, si ce n’est pas un oui, écrivez pourquoi.',
  thanksTitle: 'Merci',
  thanks: 'Votre réponse est au dossier. Il n’y a rien d’autre à faire.',
};
