import type { LocalizedText, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** Whoever decides against a worker says why, in words the worker reads; blank words are none, and so are those of a program that knew of no reasons yet. */
export const refuseWithoutReasons = (
  words: LocalizedText | string | undefined,
  field: string,
): Refused<'REASONS_MISSING'> | undefined =>
  ((typeof words === 'string' ? words : words?.es) ?? '').trim() === ''
    ? refuse('REASONS_MISSING', {}, field)
    : undefined;
