import type { Language } from '../answer/index.js';

interface RestoreWords {
  readonly unasked: string;
}

export const restoreWords: Readonly<Record<Language, RestoreWords>> = {
  es: {
    unasked:
      'Lo que este nodo decidió o dijo después de su respaldo puede decidirse y decirse otra vez: compare antes con cada país lo que tiene (docs/runbooks/backup.md).',
  },
  en: {
    unasked:
      'What this node decided or said after its backup can be decided and said again: compare with each country what it has beforehand (docs/runbooks/backup.md).',
  },
};
