import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../places.mjs';

/** @returns {{ rule: string, breaks: string, file: string, text: string, instead: string }[]} */
export const readBrokenRules = () => JSON.parse(readFileSync(new URL('broken-rules.json', import.meta.url), 'utf8'));

const count = 18;

/** What keeps the list from breaking each rule once, in the law as it is now. */
export function faultsIn(rules, read = (file) => readFileSync(join(root, file), 'utf8')) {
  const numbers = Array.from({ length: count }, (_, n) => `R${n + 1}`);
  const missing = numbers.filter((number) => rules.every(({ rule }) => rule !== number));
  return [
    ...missing.map((number) => `${number} is broken nowhere`),
    ...rules.flatMap(({ file, instead, rule, text }) => {
      const times = read(file).split(text).length - 1;
      if (times !== 1) return [`${rule}: its text stands ${times} times in ${file}, and not once: ${text}`];
      return instead === text ? [`${rule}: nothing is broken in ${file}`] : [];
    }),
  ];
}
