import type { Field, Typed } from '../act/index.js';
import type { ConsoleWords } from '@puente/words/languages';

/** What somebody brings, and the boxes in which it is typed. Only one of them is looked for at a time. */
export const waysToFind = {
  document: [{ name: 'number', kind: 'text', atMost: 40, optional: false }],
  folio: [{ name: 'folio', kind: 'text', atMost: 60, optional: false }],
  name: [
    { name: 'givenNames', kind: 'text', atMost: 120, optional: false },
    { name: 'surnames', kind: 'text', atMost: 80, optional: false },
    { name: 'birthDate', kind: 'date', optional: false },
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type WayToFind = keyof typeof waysToFind;
export const wayNames = Object.keys(waysToFind) as WayToFind[];
export const purposeField = { name: 'purpose', kind: 'text', atMost: 300, optional: false } as const satisfies Field;

type Sought =
  | { readonly body: Readonly<Record<string, unknown>> }
  | { readonly faults: Readonly<Record<string, string>> };

/** What the API is asked; where something is missing, which box. */
export function soughtIn(typed: Typed, { find }: ConsoleWords): Sought {
  const said = (name: string): string => typed[name]?.[0]?.trim() ?? '';
  const [way, other] = wayNames.filter((one) => waysToFind[one].some(({ name }) => said(name) !== ''));
  const purposeless = said('purpose') === '' ? { purpose: find.missing } : {};
  if (way === undefined) return { faults: { ...purposeless, number: find.nothingTyped } };
  if (other !== undefined) return { faults: { ...purposeless, [waysToFind[other][0].name]: find.onlyOne } };
  const empty = waysToFind[way].filter(({ name }) => said(name) === '');
  const faults = { ...purposeless, ...Object.fromEntries(empty.map(({ name }) => [name, find.missing])) };
  if (Object.keys(faults).length > 0) return { faults };
  const who = Object.fromEntries(waysToFind[way].map(({ name }) => [name, said(name)]));
  return {
    body: {
      purpose: said('purpose'),
      who: { by: way, ...who, ...(way === 'name' ? { surnames: [said('surnames')] } : {}) },
    },
  };
}

/** What the form calls a field that the API names by its place: `who.surnames.0`. */
export const boxOf = (field: string): string =>
  field.split('.').findLast((step) => step !== 'who' && Number.isNaN(Number(step))) ?? field;
