import { DecisionTexts } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';
import type { Field } from './fields.js';
import { isAsked } from './fields.js';
import type { Typed } from './read-body.js';
import { textAt } from './read-body.js';

export type DecisionText = DecisionTexts['items'][number];

/** The box in which a text for a field is chosen; no field of a body has such a name. */
const box = '~.';
export const chooserOf = (path: string): string => `${box}${path}`;

/** So long the node lets its texts be kept, in milliseconds. */
const good = 60_000;
const known = new Map<string, { readonly until: number; readonly items: readonly DecisionText[] }>();

/**
 * What the country’s officers say again and again, for a form that has words to say. Where the node does not say, everything is
 * typed.
 */
export async function readTexts({ api, country }: Visit, fields: readonly Field[]): Promise<readonly DecisionText[]> {
  if (!isAsked(fields, ({ kind }) => kind === 'words')) return [];
  const kept = known.get(country);
  if (kept !== undefined && Date.now() < kept.until) return kept.items;
  const said = await api.read(apiPath`/rules/texts`, DecisionTexts);
  if (said.outcome !== 'said') return [];
  const { items } = said.answer;
  known.set(country, { until: Date.now() + good, items });
  return items;
}

/** Those for a field, wherever in a body it stands. */
export const textsFor = (texts: readonly DecisionText[], name: string): readonly DecisionText[] =>
  texts.filter((one) => one.for === name);

const chosenIn = (typed: Typed): readonly string[] => Object.keys(typed).filter((name) => name.startsWith(box));

export const choosesText = (typed: Typed): boolean => chosenIn(typed).some((name) => textAt(typed, name) !== undefined);

/**
 * What was typed with the texts that were chosen, each in its field in all its languages, after what stands there. Words that are
 * none of those texts are the officer’s own.
 */
export function withChosen(typed: Typed, texts: readonly DecisionText[]): Typed {
  const boxes = chosenIn(typed);
  const put = boxes.flatMap((name) => {
    const path = name.slice(box.length);
    const chosen = textAt(typed, name);
    if (chosen === undefined) return [];
    const found = texts.find(({ text }) => Object.values(text).includes(chosen));
    return Object.entries(found?.text ?? { es: chosen }).map(([language, said]) => {
      const field = `${path}.${language}`;
      return [field, [[textAt(typed, field), said].filter((one) => one !== undefined).join(' ')]] as const;
    });
  });
  const rest = Object.entries(typed).filter(([name]) => !boxes.includes(name));
  return Object.fromEntries([...rest, ...put]);
}
