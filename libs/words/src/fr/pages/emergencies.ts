import type { emergencies as es } from '../../es/pages/emergencies.js';

export const emergencies: typeof es = {
  title: 'Urgences qui arrêtent les délais',
  what: (days) =>
    `Après un tremblement de terre, pendant une inondation ou une grève, le pays peut arrêter les délais d’une région. Personne ne perd un jour. Cela dure ${days} jours au plus et finit tout seul : pour continuer, il en faut une autre, avec un autre acte.`,
  link: 'Voir les urgences qui arrêtent les délais',
  none: 'Aujourd’hui, aucun délai n’est arrêté par une urgence.',
  before: 'Terminées',
  where: 'Où',
  everywhere: 'Tout le pays',
  days: 'Quand',
  since: (day) => `Depuis le ${day}.`,
  until: (day) => `Finit le ${day} au plus tard.`,
  ended: (day) => `A fini le ${day}.`,
  act: 'Acte qui la déclare',
  noAct: 'Elle date d’avant la publication de l’acte.',
  approvedBy: 'Approuvée par',
};
