import type { watching as es } from '../../es/answers/watching.js';

export const watching: typeof es = {
  'many-looks': (count, limit) =>
    `One person looked at ${count} files or documents within a few hours; ${limit} are let pass.`,
  'looks-without-case': (count, limit) =>
    `One person looked at ${count} files or documents that were not in their queue; ${limit} are let pass.`,
  'many-names': (count, limit) =>
    `One person was shown the names of ${count} people in lists within a day or less; ${limit} are let pass.`,
  'many-failed-codes': (count, limit) => `${count} wrong codes of one file were tried; ${limit} are let pass.`,
  'many-moves': (count, limit) => `One person reassigned ${count} files within a few hours; ${limit} are let pass.`,
  'shared-contact': (count, limit) =>
    `One telephone or e-mail stands in the dossiers of ${count} people; ${limit} are let pass.`,
  'watcher-removed': () => 'Somebody who audits, or who protects children, had that role taken away.',
  'readers-shut-out': (count) =>
    `A report was shut to ${count} integrity officers, by one for some days or by two for good, saying that it is about them or their office.`,
  'draw-not-reproducible': () => 'A draw, drawn again with its seed, gives other people.',
  'log-rewritten': () =>
    'What is kept as the log of a country’s journals does not continue what was signed of it before.',
};
