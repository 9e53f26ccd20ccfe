import type { Language } from '../answer/index.js';

interface RestoreWords {
  readonly unasked: string;
  readonly twice: string;
  /** @param decided whether what is held is a decision of this node */
  readonly anew: string;
  readonly revokes: string;
}

export const restoreWords: Readonly<Record<Language, RestoreWords>> = {
  es: {
    unasked:
      'Lo que este nodo decidió o dijo después de su respaldo, y solo tiene un país que no respondió, puede decidirse y decirse otra vez (docs/runbooks/backup.md).',
    twice: 'El otro país ya tiene una decisión: acuerde antes con él cuál vale.',
    anew: 'Desde ahora deciden otra vez las personas de la institución, y sus plazos corren desde antes: si uno ya venció, el silencio decide enseguida, sin que nadie lo vea. Avise antes a quien supervisa.',
    revokes:
      'Quien compruebe esa credencial leerá desde ahora que está revocada, para siempre, y a quien la lleva se le avisa por un canal seguro.',
  },
  en: {
    unasked:
      'What this node decided or said after its backup, and only a country has that did not answer, can be decided and said again (docs/runbooks/backup.md).',
    twice: 'The other country has a decision already: agree with it beforehand which one counts.',
    anew: 'From now on the agency’s people decide again, and its periods count from before: where one is over by now, silence decides at once, and nobody sees it. Tell the supervisor beforehand.',
    revokes:
      'Whoever checks that credential reads from now on that it is revoked, for good, and whoever holds it is told by a safe channel.',
  },
};
