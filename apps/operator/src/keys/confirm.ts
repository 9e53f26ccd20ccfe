import type { Language } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import { keyWords } from './key-words.js';

/** Whoever sits at the terminal; a script gives `--confirm` instead. */
export interface Asking {
  readonly language: Language;
  readonly confirm?: string;
  /** Shows what would happen, then asks; undefined where nobody can answer. */
  readonly ask: (told: readonly string[], question: string) => Promise<string | undefined>;
}

/** Enough of a fingerprint to be sure which key is meant, and few enough to type. */
const typed = 8;

/** @throws CannotDo where the beginning of the fingerprint was not given: nothing has happened then */
export async function confirmed(
  kid: string,
  told: readonly string[],
  { ask, confirm, language }: Asking,
): Promise<void> {
  const start = kid.slice(0, typed);
  const given = confirm ?? (await ask(told, keyWords[language].question(start)));
  if (given?.trim() !== start) throw notConfirmed(told, start);
}

const notConfirmed = (told: readonly string[], start: string) => {
  const said = told.join('\n');
  return new CannotDo(
    {
      es: `${said}\nNo se hizo nada: confirme con --confirm=${start}`,
      en: `${said}\nNothing was done: confirm with --confirm=${start}`,
    },
    'NOT_CONFIRMED',
  );
};
