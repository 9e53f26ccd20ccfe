import type { mandate as es } from '../../es/pages/mandate.js';

export const mandate: typeof es = {
  link: 'Qui peut agir pour moi',
  title: 'Qui peut agir pour vous',
  what: 'Les personnes et les institutions que vous avez autorisées dans ce dossier. Personne d’autre ne peut répondre, retirer ni faire appel à votre nom.',
  none: 'Personne ne peut agir pour vous maintenant. Quand vous autoriserez quelqu’un, vous lirez ici qui, pour quoi et jusqu’à quand.',
  holder: {
    agency: (name) => name,
    person: (account) => `La personne qui a le compte ${account}`,
  },
  scope: {
    read: 'Peut lire votre dossier et les documents qu’il nomme.',
    act: 'Peut faire dans votre dossier ce que vous pouvez faire : lire, répondre, retirer et faire appel.',
    appeal: 'Peut lire votre dossier et faire appel pour vous, et rien d’autre.',
  },
  until: (day) => `Jusqu’au ${day}.`,
  given: {
    'by-code': 'Vous l’avez autorisé avec votre code.',
    'on-paper': 'Un papier signé dans un bureau l’a autorisé.',
  },
  pending: 'Pas encore valable : une autre personne du bureau doit comparer le papier.',
  notFor: (names) => `Vous avez mis fin à l’aide de ${names} : personne là-bas n’agit plus par elle.`,
  end: 'Y mettre fin maintenant',
  endHint: 'Cela s’arrête à ce moment. Vous n’avez pas à dire pourquoi.',
  ownCode: 'Pour y mettre fin, il faut un code envoyé à votre téléphone : celui-ci a été imprimé dans un bureau.',
  endedNow: 'C’est fini. Ils ne peuvent plus rien ouvrir ni agir pour vous.',
  notTaken: 'C’était déjà fini. Ci-dessous on dit où cela en est.',
  give: 'Autoriser un bureau, ou qui vous défend',
  giveWhat:
    'C’est gratuit et rien ne vous y oblige. Vous pouvez y mettre fin quand vous voulez, sur cette page. Personne qui travaille pour une autre personne ou une entreprise ne doit vous le demander en échange de quelque chose.',
  giveOwnCode:
    'Pour autoriser quelqu’un d’ici, il faut un code envoyé à votre téléphone. Vous pouvez aussi signer un papier dans un bureau.',
  to: 'Qui',
  choose: 'Choisir',
  forWhat: 'Pour quoi',
  lastDay: 'Dernier jour',
  lastDayHint: (day) => `Cela peut aller jusqu’au ${day}.`,
  send: 'Autoriser',
  givenNow: 'C’est autorisé. Ci-dessous on dit qui, pour quoi et jusqu’à quand.',
  incomplete: 'Il manque quelque chose : dites qui, pour quoi et jusqu’à quel jour.',
  notGiven: 'Cela n’a pas pu se faire : regardez le dernier jour.',
  past: 'Celles qui sont finies',
  here: 'Cette liste est celle de ce dossier dans ce pays. L’autre pays a la sienne. Chaque fois que quelqu’un se sert de son autorisation, c’est noté, et vous pouvez le lire.',
};
