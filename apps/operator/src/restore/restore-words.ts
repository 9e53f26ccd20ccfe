import type { Language } from '../answer/index.js';

interface RestoreWords {
  readonly unasked: string;
  readonly twice: string;
  readonly revokes: string;
}

export const restoreWords: Readonly<Record<Language, RestoreWords>> = {
  es: {
    unasked:
      'Lo que este nodo decidió o dijo después de su respaldo, y solo tiene un país que no respondió, puede decidirse y decirse otra vez (docs/runbooks/backup.md).',
    twice: 'El otro país ya tiene una decisión: acuerde antes con él cuál vale.',
    revokes:
      'Quien compruebe esa credencial leerá desde ahora que está revocada, para siempre. Escriba a quien la lleva.',
  },
  en: {
    unasked:
      'What this node decided or said after its backup, and only a country has that did not answer, can be decided and said again (docs/runbooks/backup.md).',
    twice: 'The other country has a decision already: agree with it beforehand which one counts.',
    revokes:
      'Whoever checks that credential reads from now on that it is revoked, for good. Write to whoever holds it.',
  },
};
