import type { match as es } from '../../es/pages/match.js';

export const match: typeof es = {
  note: 'Un bureau vous demande si un autre dossier est aussi à vous.',
  link: 'Lire la question et répondre',
  title: 'Ce dossier est-il aussi à vous ?',
  what: 'Un bureau a ouvert un dossier à son guichet et croit qu’il est à vous. Vous savez si vous y étiez.',
  none: 'Personne ne vous demande rien maintenant.',
  about: 'Certificat',
  noCertificate: 'Pas encore',
  asked: (when) => `On vous le demande depuis le ${when}`,
  question: 'Ce dossier est-il à vous ?',
  yes: 'Oui, il est à moi',
  yesMeans: 'Ce bureau pourra aussi ouvrir ce que vous avez remis avant, et ne vous le redemandera pas.',
  no: 'Non, il n’est pas à moi',
  noMeans: 'Rien n’est ouvert, et personne du bureau ne peut le confirmer à votre place.',
  reason: 'Pourquoi, si vous voulez le dire',
  reasonHint: 'Le bureau qui demande le lit.',
  send: 'Répondre',
  once: 'Votre réponse ne peut pas changer. Si vous ne répondez pas, une autre personne du bureau peut le confirmer après avoir vu un document d’identité ; vous le lirez ici.',
  incomplete: 'Choisissez oui ou non.',
  tooLate: 'On y avait déjà répondu. Ci-dessous on dit où cela en est.',
  given: {
    yes: 'Vous avez dit oui. Ce bureau peut maintenant ouvrir ce que vous avez remis avant.',
    no: 'Vous avez dit non. Rien n’a été ouvert, et le bureau le lit.',
  },
  past: 'Ce qui a déjà une réponse',
  outcomes: {
    joined: {
      worker: 'Vous avez dit oui.',
      officer: 'Une autre personne du bureau l’a confirmé après avoir vu un document.',
    },
    declined: 'Vous avez dit non.',
  },
};
