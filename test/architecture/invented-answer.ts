import { z } from 'zod';

export const someCase = 'GT-26-7K3M9Q-N';
export const someId = '00000000-0000-4000-8000-000000000000';
const moment = '2026-11-20T15:00:00.000Z';
/** Of which a text is the first that its pattern takes; where there is none, a moment, which is a text as any. */
const texts = [moment, someCase, 'mine', '2026-11-20', 'MX-GT', 'GT', someId];
/** What no schema says of a value, though whoever reads it relies on it. */
const named = (text: string): Readonly<Record<string, unknown>> => ({
  timeZone: 'UTC',
  parties: ['MX', 'GT'],
  event: { type: 'note-added', at: moment, text, reasons: { es: text }, name: text },
  actor: { kind: 'officer', id: text, agency: text },
  content: {
    subject: 'agreement',
    agreement: {
      ...{ id: 'mx-gt', version: 9, parties: ['MX', 'GT'], title: { es: text }, legalBasis: { es: text } },
      steps: { hostReview: { complete: { within: { unit: 'business-days', days: 30 } } } },
    },
  },
});

/** Which of so many is taken. */
export type Among = (several: number) => number;

/** Texts of which no schema says more, though a page reads them: what is named in an address, a country, a kind of event, a day. */
const read: Readonly<Record<string, string>> = { id: someCase, country: 'GT', group: 'GT', type: 'note-added' };
const isDay = /^(takesEffect|asOf|from|until)$|(On|At)$/;

/** As far as an answer has to be made of it. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const known = new WeakMap<z.ZodType, Schema>();
/** Where a schema names itself. */
const deepest = 8;

/**
 * An answer of the shape that a schema reads.
 *
 * @param among which is taken, where there are several, or something may be left out
 * @param text said wherever a text may say anything
 */
export function inventedAnswer(type: z.ZodType, among: Among, text?: string): unknown {
  const whole = known.get(type) ?? (z.toJSONSchema(type, { unrepresentable: 'any' }) as Schema);
  known.set(type, whole);
  const meant = named(text ?? moment);
  const one = <One>(several: readonly One[]): One | undefined => several[among(several.length)];

  function object(
    { additionalProperties: more, properties = {}, propertyNames, required = [] }: Schema,
    depth: number,
  ): unknown {
    const said = Object.entries(properties).filter(
      ([name]) => required.includes(name) || (depth < deepest && among(4) > 0),
    );
    return Object.fromEntries([
      ...(typeof more === 'object' && depth < deepest ? [[keyOf(propertyNames), make(more, depth + 1)]] : []),
      ...said.map(([name, value]) => [name, meant[name] ?? make(value, depth + 1, name)]),
    ]);
  }

  function make(schema: Schema, depth: number, name = ''): unknown {
    const { $ref, allOf, items = {}, prefixItems, type: of } = schema;
    const several = schema.oneOf ?? schema.anyOf;
    if ($ref !== undefined)
      return make($ref === '#' ? whole : (whole.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {}), depth, name);
    if (several !== undefined) return make(one(several) ?? {}, depth, name);
    if (allOf !== undefined) return Object.assign({}, ...allOf.map((part) => make(part, depth)));
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return one(schema.enum);
    if (of === 'object') return object(schema, depth);
    if (prefixItems !== undefined) return prefixItems.map((item) => make(item, depth + 1));
    if (of === 'array') return depth < deepest && among(3) > 0 ? [make(items, depth + 1)] : [];
    if (of === 'integer' || of === 'number') return 3;
    if (of === 'boolean') return among(2) === 1;
    if (of === 'null') return null;
    const known = read[name];
    if (known !== undefined && takes(schema, known)) return known;
    return text !== undefined && !isDay.test(name) && takes(schema, text) ? text : textOf(schema);
  }
  return make(whole, 0);
}

/** Whether a text of anybody's may stand there. */
const takes = ({ format, pattern = '' }: Schema, text: string): boolean =>
  format === undefined && new RegExp(pattern, 'u').test(text);

/** Where any may stand, a language: names and reasons are said in several. */
const keyOf = (names: Schema = {}): string => (takes(names, 'es') ? 'es' : textOf(names));

const textOf = ({ pattern = '' }: Schema = {}): string =>
  texts.find((text) => new RegExp(pattern, 'u').test(text)) ?? moment;
