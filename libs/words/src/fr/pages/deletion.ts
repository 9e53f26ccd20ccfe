import type { deletion as es } from '../../es/pages/deletion.js';

export const deletion: typeof es = {
  link: 'Demander de supprimer mes données',
  title: 'Demander de supprimer mes données',
  what: 'Vous pouvez demander à ce pays de supprimer tout ce qu’il garde sur vous. Deux personnes vous répondent.',
  goesTitle: 'Ce qui s’en va',
  goes: [
    'Votre nom, vos numéros d’identité, votre date de naissance et votre contact.',
    'Vos documents, et les mots avec lesquels vous avez demandé de corriger quelque chose.',
    'Vos attestations : personne ne pourra plus en prendre une copie.',
  ],
  staysTitle: 'Ce qui reste',
  stays: [
    'Les numéros de vos démarches, avec leurs dates et leurs décisions, sans votre nom.',
    'Une note qui dit que c’est supprimé, quand et selon quelle règle.',
    'Ce que l’autre pays a : cela se demande là-bas.',
  ],
  until: (days, months) =>
    `On vous répond en ${days}. Si c’est accepté, vos données sont bloquées ce jour-là et supprimées ${
      months === 1 ? 'un mois' : `${String(months)} mois`
    } plus tard. Ce qui est supprimé ne revient pas.`,
  runsTitle: 'Quelque chose doit finir avant',
  runsHint: 'Retirez-le d’abord, ou attendez la fin. Ensuite vous pourrez demander la suppression.',
  keeps: {
    'open-case': (number) => `La démarche ${number} est encore ouverte, ou on peut encore en faire appel.`,
    'running-period': (number) => `Un délai court dans la démarche ${number}.`,
    alert: (number) =>
      `Il y a une alerte en vigueur dans ${number} : on peut vous répondre que la loi garde vos données.`,
    'legal-hold': (number) => `Un ordre garde les données de la démarche ${number}, pour un temps.`,
    credential: (number) =>
      `Votre attestation ${number} est encore valable : on peut vous répondre que la loi garde vos données tant qu’on peut la vérifier.`,
  },
  order: {
    stands: (number, day) => `Ordre de garder, démarche ${number}, jusqu’au ${day}`,
    ended: (number, day) => `Ordre de garder, démarche ${number} : il a fini le ${day}`,
    lifted: (number) => `Ordre de garder, démarche ${number} : il a été levé avant son jour`,
  },
  confirm: 'Je comprends ce qui s’en va et ce qui reste, et je veux qu’on supprime mes données.',
  ask: 'Demander la suppression',
  unconfirmed: 'Cochez la case pour dire que vous comprenez.',
  asked: 'Nous avons votre demande.',
  takenBack: 'Vous avez retiré votre demande. Rien n’est supprimé.',
  notTaken: 'Cela n’a pas pu se faire : quelque chose a changé entre-temps. Voyez ci-dessous où cela en est.',
  state: {
    asked: 'On examine votre demande.',
    proposed: 'On examine votre demande.',
    accepted: 'Votre demande est acceptée : vos données sont bloquées.',
    blocked: 'Votre demande est acceptée : vos données sont bloquées.',
    refused: 'Une loi garde vos données pour le moment.',
    withdrawn: 'Vous avez retiré votre demande.',
  },
  dueOn: (day) => `On vous répond au plus tard le ${day}. Après ce jour, un superviseur le voit.`,
  deletedOn: (day) => `Elles seront supprimées le ${day}.`,
  keptUntil: (day) => `Elles sont gardées jusqu’au ${day}.`,
  reasons: 'Pourquoi',
  legalBasis: 'Quelle loi le dit',
  remedy: 'Ce que vous pouvez faire',
  unanswered: (number) =>
    `Cette demande a sa propre page : là, vous pouvez vous plaindre si personne ne répond, et vous voyez où en est votre plainte. Elle s’ouvre avec le numéro ${number} et un code.`,
  open: 'Ouvrir la page de cette demande',
  undo: 'Retirer ma demande',
  undoHint: 'Vous pouvez la retirer tant que personne n’a répondu.',
};
