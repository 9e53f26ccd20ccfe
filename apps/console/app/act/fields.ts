import type { PersonCommand } from '@puente/contracts/commands';
import { commandTexts } from '@puente/contracts/commands';
import { languages } from '@puente/domain/kernel';
import { z } from 'zod';

/** How one value of a command is asked for. `path` is its name in the body and in the form: `verdicts.0.ground`. */
export type Field = { readonly name: string; readonly optional: boolean } & Shape;

export type Shape =
  /** One line, or several where more is allowed than fits in one. */
  | { readonly kind: 'text'; readonly atMost: number | undefined }
  /** What a person reads: Spanish always, other languages where they exist. `english`: a text of the law, which is written in both. */
  | { readonly kind: 'words'; readonly english?: boolean }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'several'; readonly of: readonly string[] }
  | { readonly kind: 'date' | 'moment' | 'number' | 'yes-no' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** As many of the same as are needed. `perUnit`: one for each unit of the case. */
  | { readonly kind: 'list'; readonly item: Shape; readonly perUnit: boolean }
  /** One of several forms: all their fields, of which one form's are filled in. */
  | { readonly kind: 'either'; readonly forms: readonly (readonly Field[])[] };

/** Whether a form asks for such a field, however deep. */
export const isAsked = (fields: readonly Shape[], such: (field: Shape) => boolean): boolean =>
  fields.some((field) => {
    if (such(field)) return true;
    if (field.kind === 'list') return isAsked([field.item], such);
    if (field.kind === 'group') return isAsked(field.fields, such);
    return field.kind === 'either' && isAsked(field.forms.flat(), such);
  });

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** So many letters fit in one line of a form: an e-mail address does. */
const line = 254;
export const isLong = (atMost: number | undefined): boolean => atMost === undefined || atMost > line;

const made = new Map<PersonCommand, readonly Field[]>();

/** What a command asks for, from the schema that the API reads its body by: no form is written by hand. */
export function fieldsOf(command: PersonCommand): readonly Field[] {
  const known = made.get(command);
  if (known !== undefined) return known;
  const fields = fieldsFor(commandTexts[command].body);
  made.set(command, fields);
  return fields;
}

/** The same of any body that the API takes. */
export const fieldsFor = (body: z.ZodType): readonly Field[] =>
  fieldsIn(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema);

function fieldsIn({ properties = {}, required = [] }: Schema): readonly Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, optional: !required.includes(name) },
    ...shapeOf(schema),
  }));
}

function shapeOf(schema: Schema): Shape {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms !== undefined) return { kind: 'either', forms: forms.map(fieldsIn) };
  if (schema.enum !== undefined) return { kind: 'choice', of: schema.enum };
  if (schema.const !== undefined) return { kind: 'choice', of: [schema.const] };
  switch (schema.type) {
    case 'array':
      return listOf(schema.items ?? {});
    case 'object':
      return isWords(schema) ? { kind: 'words' } : { kind: 'group', fields: fieldsIn(schema) };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
    case 'number':
      return { kind: 'number' };
    default:
      return textOf(schema);
  }
}

function listOf(items: Schema): Shape {
  if (items.enum !== undefined) return { kind: 'several', of: items.enum };
  return { kind: 'list', item: shapeOf(items), perUnit: items.properties?.['unit'] !== undefined };
}

function textOf({ format, maxLength, pattern }: Schema): Shape {
  if (format === 'date') return { kind: 'date' };
  if (format === 'date-time') return { kind: 'moment' };
  // What is written in one way only is short.
  return { kind: 'text', atMost: maxLength ?? (pattern === undefined ? undefined : line) };
}

const isWords = ({ properties = {} }: Schema): boolean => languages.every((language) => language in properties);
