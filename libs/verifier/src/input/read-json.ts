import { InputError } from './input-error.js';

/** An object that was parsed from outside: nothing is known of what it holds. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function fieldsOf(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new InputError(`${what} is not an object`);
  return value;
}

export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new InputError(`${name} is not a text`);
  return value;
}

export function listOf<Entry>(fields: Fields, name: string, read: (entry: Fields) => Entry): Entry[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new InputError(`${name} is not a list`);
  return value.map((entry, index) => {
    try {
      return read(fieldsOf(entry, 'entry'));
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${name}[${index}]: ${error.message}`) : error;
    }
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** ISO 8601 in UTC, always with milliseconds afterwards: such texts sort by themselves. */
export function instantOf(fields: Fields, name: string): string {
  const value = textOf(fields, name);
  if (!instant.test(value) || Number.isNaN(Date.parse(value))) throw new InputError(`${name} is not a time in UTC`);
  return new Date(value).toISOString();
}

export function dayOf(fields: Fields, name: string): string {
  const value = textOf(fields, name);
  if (!day.test(value) || Number.isNaN(Date.parse(value))) throw new InputError(`${name} is not a date`);
  return value;
}

/** The field under its own name where it is there: `...optional(fields, 'until', instantOf)`. */
export const optional = <Name extends string, Value>(
  fields: Fields,
  name: Name,
  read: (fields: Fields, name: Name) => Value,
): { [name in Name]?: Value } =>
  fields[name] === undefined ? {} : ({ [name]: read(fields, name) } as { [name in Name]?: Value });
