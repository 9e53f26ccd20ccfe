import type { Language } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import type { Surroundings } from './program.js';

/** What cannot be undone asks for the beginning of a fingerprint. */
export interface Confirming {
  readonly confirm?: string;
}

export const confirmOption = [
  '--confirm <start>',
  'los 8 primeros caracteres de la huella, sin preguntar · the first 8 characters of the fingerprint, unasked',
] as const;

export const askingOf = ({ ask }: Pick<Surroundings, 'ask'>, language: Language, { confirm }: Confirming): Asking => ({
  ...{ language, ask },
  ...(confirm === undefined ? {} : { confirm }),
});
