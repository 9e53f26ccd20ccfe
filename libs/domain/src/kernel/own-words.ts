const text: unique symbol = Symbol('own words');

/** What a worker says, on its way to the vault. Its text has no name: JSON, and so a log, a hash or a row, holds nothing of it. */
export interface Said {
  readonly [text]: string;
}

/**
 * What a worker said, as journals, files and messages hold it: under which id the vault keeps it, sealed with the dossier's key, and
 * the SHA-256 of a salt, which is sealed with it, and the words. Once the key is gone it tells nothing and still verifies.
 */
export interface KeptWords {
  readonly said: string;
  readonly sha256: string;
}

/**
 * A worker's own words: an answer, the grounds of an appeal. No rule looks into them. Settlement gives the law what is kept of
 * what was said; a bare string is of a journal from before words were sealed.
 */
export type OwnWords = Said | KeptWords | string;

export const say = (words: string): Said => ({ [text]: words });
export const textOf = (said: Said): string => said[text];

/** Whether a value is what a worker says now. */
export const isSaid = (value: unknown): value is Said => isObject(value) && text in value;
/** Whether a value, of a journal or a file, names words that the vault keeps. */
export const isKept = (value: unknown): value is KeptWords =>
  isObject(value) && Object.keys(value).sort().join() === 'said,sha256';

/** All that a worker says now, or said, somewhere in a command, an event or a file. */
export function wordsIn<Words extends OwnWords>(
  value: unknown,
  is: (value: unknown) => value is Words,
): readonly Words[] {
  if (is(value)) return [value];
  return isObject(value) ? Object.values(value).flatMap((inner) => wordsIn(inner, is)) : [];
}

/** The same with other words in the place of those. */
export function withWords<Words extends OwnWords, Value>(
  value: Value,
  is: (value: unknown) => value is Words,
  instead: (words: Words) => unknown,
): Value {
  const exchanged = (inner: unknown): unknown => {
    if (is(inner)) return instead(inner);
    if (Array.isArray(inner)) return inner.map(exchanged);
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, part]) => [name, exchanged(part)]));
  };
  return exchanged(value) as Value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
