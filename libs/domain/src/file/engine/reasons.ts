import type { LocalizedText, OwnWords, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/**
 * Whoever decides against a worker says why, in words the worker reads; blank words are none, and so are those of a program that knew of no
 * reasons yet. What the vault keeps is never blank.
 */
export const refuseWithoutReasons = (
  words: LocalizedText | OwnWords | undefined,
  field: string,
): Refused<'REASONS_MISSING'> | undefined => {
  const said = typeof words === 'object' ? ('es' in words ? words.es : undefined) : (words ?? '');
  return said?.trim() === '' ? refuse('REASONS_MISSING', {}, field) : undefined;
};

/** One after the other, in the languages in which all of them were written: why, by which rule, and what can be done. */
export function inOne(...said: readonly LocalizedText[]): LocalizedText {
  const en = said.map((one) => one.en);
  return { es: said.map((one) => one.es).join(' '), ...(en.includes(undefined) ? {} : { en: en.join(' ') }) };
}
