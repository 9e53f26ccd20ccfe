import { DecisionTexts } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';
import type { Typed } from './read-body.js';
import { textAt } from './read-body.js';

export type DecisionText = DecisionTexts['items'][number];

/** The box in which a text for a field is chosen; no field of a body has such a name. */
const box = '~.';
export const chooserOf = (path: string): string => `${box}${path}`;

/** What the country’s officers say again and again. Where the node does not say, everything is typed. */
export async function readTexts({ api }: Visit): Promise<readonly DecisionText[]> {
  const said = await api.read(apiPath`/rules/texts`, DecisionTexts);
  return said.outcome === 'said' ? said.answer.items : [];
}

/** Those for a field, wherever in a body it stands. */
export const textsFor = (texts: readonly DecisionText[], name: string): readonly DecisionText[] =>
  texts.filter((one) => one.for === name);

const chosenIn = (typed: Typed): readonly string[] => Object.keys(typed).filter((name) => name.startsWith(box));

export const choosesText = (typed: Typed): boolean => chosenIn(typed).some((name) => textAt(typed, name) !== undefined);

/** What was typed with the texts that were chosen, each in its field in all its languages, after what stands there. */
export function withChosen(typed: Typed, texts: readonly DecisionText[]): Typed {
  const boxes = chosenIn(typed);
  const put = boxes.flatMap((name) => {
    const path = name.slice(box.length);
    const found = texts.find(({ text }) => Object.values(text).includes(textAt(typed, name) ?? ''));
    return Object.entries(found?.text ?? {}).map(([language, said]) => {
      const field = `${path}.${language}`;
      return [field, [[textAt(typed, field), said].filter((one) => one !== undefined).join(' ')]] as const;
    });
  });
  const rest = Object.entries(typed).filter(([name]) => !boxes.includes(name));
  return Object.fromEntries([...rest, ...put]);
}
