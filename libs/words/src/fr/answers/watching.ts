import type { watching as es } from '../../es/answers/watching.js';

export const watching: typeof es = {
  'many-looks': (count, limit) =>
    `Une personne a regardé ${count} dossiers ou documents en quelques heures ; on en laisse passer ${limit}.`,
  'looks-without-case': (count, limit) =>
    `Une personne a regardé ${count} dossiers ou documents qui n’étaient pas dans sa file ; on en laisse passer ${limit}.`,
  'many-names': (count, limit) =>
    `Une personne a vu dans des listes les noms de ${count} personnes en un jour ou moins ; on en laisse passer ${limit}.`,
  'many-failed-codes': (count, limit) =>
    `On a essayé ${count} codes faux pour un même dossier ; on en laisse passer ${limit}.`,
  'many-moves': (count, limit) =>
    `Une personne a confié à d’autres ${count} dossiers en quelques heures ; on en laisse passer ${limit}.`,
  'shared-contact': (count, limit) =>
    `Un même téléphone ou courriel est dans les dossiers de ${count} personnes ; on en laisse passer ${limit}.`,
  'watcher-removed': () => 'On a enlevé sa fonction à quelqu’un qui fait l’audit ou qui protège les mineurs.',
  'readers-shut-out': (count) =>
    `Un signalement a été fermé à ${count} agents d’intégrité, par un seul pour quelques jours ou par deux pour toujours, parce qu’il parlerait d’eux ou de leur bureau.`,
  'draw-not-reproducible': () => 'Un tirage au sort, refait avec sa graine, donne d’autres personnes.',
  'log-rewritten': () =>
    'Ce qui est gardé comme registre des journaux d’un pays ne continue pas ce qui en avait été signé avant.',
};
