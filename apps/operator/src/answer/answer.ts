import type { ConsoleLanguage } from '@puente/words/languages';

/** What a command found, for people and for scripts. */
export interface Answer {
  /** False where something is wrong with what was looked at: exit code 1. */
  readonly ok: boolean;
  /** With `--json`, and nothing else. */
  readonly data: object;
  readonly lines: readonly string[];
}

/** The operator's words stand beside the code, in the languages of the console: one more does not compile before they are said. */
export type Language = ConsoleLanguage;

/** Words in both languages, chosen by `--lang`. */
export interface Said {
  readonly es: string;
  readonly en: string;
}

/** The command cannot do what it was asked: exit code 2. Said in both languages; never holds what a file contains. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';

  constructor(
    readonly said: Said,
    readonly code = 'CANNOT_DO',
  ) {
    super(said.en);
  }
}

export const exitCodes = { found: 0, wrong: 1, cannot: 2 } as const;
