import type { Field } from './fields.js';

/** What was typed, by the names of the form. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** More than any command asks for; each name costs a look at all. */
const namesAtMost = 2_000;
const rowsAtMost = 200;

/** @returns undefined where it is more than any form of ours holds */
export function typedIn(form: FormData): Typed | undefined {
  // A name may be `__proto__`.
  const typed = Object.create(null) as Record<string, string[]>;
  let names = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    if ((names += 1) > namesAtMost || name.split('.').some((step) => Number(step) >= rowsAtMost)) return undefined;
    (typed[name] ??= []).push(value);
  }
  return typed;
}

/** Ends a date's own time of day: forms say hours as the clock on the wall has them. */
export type Moment = (local: string) => string;

/** Of a unit, whether it is part of what is said. */
export const includedAt = (path: string): string => `${path}.+`;

/**
 * The body of a command as it was typed. What was left empty is left out, so that the API says what is missing, by the same
 * names that the form has.
 */
export function bodyOf(fields: readonly Field[], typed: Typed, moment: Moment): Readonly<Record<string, unknown>> {
  return objectOf(fields, '', typed, moment);
}

const at = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

function objectOf(fields: readonly Field[], path: string, typed: Typed, moment: Moment): Record<string, unknown> {
  const said = fields.map((field) => [field.name, valueOf(field, at(path, field.name), typed, moment)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function valueOf(field: Omit<Field, 'name' | 'optional'>, path: string, typed: Typed, moment: Moment): unknown {
  const shape = field as Field;
  const text = textAt(typed, path);
  switch (shape.kind) {
    case 'text':
    case 'choice':
    case 'date':
      return text;
    case 'moment':
      return text === undefined ? undefined : moment(text);
    case 'number':
      return text === undefined ? undefined : Number(text);
    case 'yes-no':
      return text === undefined ? undefined : text === 'yes';
    case 'several': {
      const chosen = (typed[path] ?? []).filter((value) => value !== '');
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'words':
      return wordsAt(path, typed);
    case 'group':
      return orNothing(objectOf(shape.fields, path, typed, moment));
    case 'either':
      return shape.forms.map((form) => orNothing(objectOf(form, path, typed, moment))).find((one) => one !== undefined);
    case 'list': {
      const rows = rowsSaid(shape.perUnit, path, typed)
        .map((row) => valueOf(shape.item as Field, at(path, row), typed, moment))
        .filter((row) => row !== undefined);
      return rows.length === 0 ? undefined : rows;
    }
  }
}

function wordsAt(path: string, typed: Typed): unknown {
  const below = Object.keys(typed).filter((name) => name.startsWith(`${path}.`) && textAt(typed, name) !== undefined);
  return orNothing(Object.fromEntries(below.map((name) => [name.slice(path.length + 1), textAt(typed, name)])));
}

/** The rows of a list that came with the form, in their order. */
export function rowsAt(path: string, typed: Typed): readonly number[] {
  const rows = Object.keys(typed)
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => Number(name.slice(path.length + 1).split('.', 1)[0]))
    .filter((row) => Number.isInteger(row) && row >= 0);
  return [...new Set(rows)].sort((a, b) => a - b);
}

const rowsSaid = (perUnit: boolean, path: string, typed: Typed): readonly number[] =>
  rowsAt(path, typed).filter((row) => !perUnit || typed[includedAt(at(path, row))] !== undefined);

/** What the form calls a field that the API names by its place in the body: units that were left out have no place there. */
export function nameOnForm(field: string, typed: Typed): string {
  return field.split('.').reduce((path, step) => {
    const place = Number(step);
    if (!Number.isInteger(place) || path === '') return at(path, step);
    const perUnit = Object.keys(typed).some((name) => name.startsWith(`${path}.`) && name.endsWith('.unit'));
    return at(path, rowsSaid(perUnit, path, typed)[place] ?? place);
  }, '');
}

export const textAt = (typed: Typed, path: string): string | undefined => typed[path]?.[0]?.trim() || undefined;

const orNothing = (said: Record<string, unknown>): Record<string, unknown> | undefined =>
  Object.keys(said).length === 0 ? undefined : said;
