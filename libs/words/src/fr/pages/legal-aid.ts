import type { legalAid as es } from '../../es/pages/legal-aid.js';

export const legalAid: typeof es = {
  link: 'Demander une aide juridique gratuite',
  title: 'Aide juridique gratuite',
  what: 'Vous pouvez montrer votre dossier à qui aide gratuitement contre une décision. Vous choisissez qui, quelles parties et jusqu’à quand. La personne qui décide votre dossier ne le sait pas.',
  bodies: 'À qui ?',
  reach: 'Comment les joindre',
  busy: 'Vous leur avez déjà demandé : voyez ci-dessous où cela en est.',
  noMore:
    'Vous avez demandé autant de fois que possible dans ce dossier. Allez les voir vous-même, avec le numéro de votre dossier.',
  parts: 'Que voulez-vous montrer ?',
  partsHint: 'Cochez seulement ce qu’il faut. Rien n’est montré avant qu’ils acceptent de vous aider.',
  part: {
    progress: 'Où en est le dossier, et ses délais',
    decision: 'La décision, avec ses raisons et jusqu’à quand on peut faire appel',
    documents: 'Les documents qui sont dans le dossier',
    remedies: 'Les appels et les corrections de ce dossier, et ce qu’on y décide',
    contact: 'Mon nom et comment me joindre',
  },
  until: 'Je le montre jusqu’au',
  untilHint: (lastDay) => `Au plus tard le ${lastDay}. Vous pouvez y mettre fin avant, quand vous voulez.`,
  ask: 'Demander de l’aide',
  answeredWithin: (days) =>
    `Ils répondent en ${days}. S’ils ne répondent pas, la page le dit et vous pouvez demander à d’autres.`,
  mine: 'Ce que vous avez demandé',
  none: 'Vous n’avez pas encore demandé d’aide dans ce dossier.',
  state: {
    asked: 'En attente d’une réponse',
    accepted: 'Vous aide',
    declined: 'Ne peut pas vous aider',
    unanswered: 'N’a pas répondu à temps : vous pouvez demander encore, ou à d’autres',
    ended: 'Terminé : ne lit plus rien',
  },
  dueOn: (day) => `Répond au plus tard le ${day}.`,
  shows: (parts, day) => `Vous montrez, jusqu’au ${day} : ${parts}.`,
  reasons: 'Pourquoi',
  end: 'Y mettre fin maintenant',
  endHint:
    'À ce moment, ils ne lisent plus votre dossier et ne peuvent plus agir pour vous. Vous n’avez pas à dire pourquoi.',
  asked: 'C’est fait : votre demande est en route.',
  endedNow: 'C’est fini. Ils ne lisent plus rien de votre dossier.',
  incomplete: 'Il manque quelque chose : choisissez qui, cochez au moins une partie, et dites jusqu’à quel jour.',
  notTaken:
    'Cela n’a pas pu se faire : le jour n’est pas possible, ou quelque chose a changé entre-temps. Voyez ci-dessous où cela en est.',
  elsewhere: 'Pour demander à quelqu’un de l’autre pays, allez sur la page de ce pays, avec le même numéro de dossier.',
};
