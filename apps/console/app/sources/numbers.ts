import type { ConsoleWords } from '@puente/words/languages';

/** As many searches as an officer may make in a minute, by half: one more form of them can be sent at once. */
export const numbersAtMost = 10;
/** As long as a folio is at most. */
const longest = 60;

type Read = { readonly numbers: readonly string[] } | { readonly fault: string };

/** One number on each line, each once. */
export function numbersIn(text: string, { sources }: ConsoleWords): Read {
  const lines = text.split(/[\n\r]+/).map((line) => line.trim());
  const numbers = [...new Set(lines.filter((line) => line !== ''))];
  const long = numbers.find((number) => number.length > longest);
  if (numbers.length === 0) return { fault: sources.missing };
  if (numbers.length > numbersAtMost) return { fault: sources.tooMany(numbers.length, numbersAtMost) };
  return long === undefined ? { numbers } : { fault: sources.tooLong(`${long.slice(0, longest)}…`) };
}
