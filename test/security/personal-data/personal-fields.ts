/** As much of JSON Schema as our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}
type Named = Readonly<Record<string, Schema>>;

/** By which a person is known, in whatever answer or event they stand. */
const ofPersons: ReadonlySet<string> = new Set([
  ...['person', 'givenNames', 'surnames', 'birthDate', 'sex', 'nationality', 'identityDocuments'],
  ...['contact', 'phone', 'email', 'folio'],
]);

/** Every schema inside of one, each once. */
function* inside(schema: Schema, named: Named, seen: ReadonlySet<string> = new Set()): Generator<Schema> {
  const { $ref } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    const target = named[name];
    if (target !== undefined && !seen.has(name)) yield* inside(target, named, new Set([...seen, name]));
    return;
  }
  yield schema;
  const { additionalProperties: more, allOf = [], anyOf = [], items, oneOf = [], properties = {} } = schema;
  const parts = [...Object.values(properties), ...anyOf, ...oneOf, ...allOf];
  if (items !== undefined) parts.push(items);
  if (typeof more === 'object') parts.push(more);
  for (const part of parts) yield* inside(part, named, seen);
}

/** Fields of a person that can stand in what the schema describes. */
export const personalFields = (schema: Schema | undefined, named: Named): readonly string[] =>
  schema === undefined
    ? []
    : [...inside(schema, named)].flatMap(({ properties = {} }) =>
        Object.keys(properties).filter((name) => ofPersons.has(name)),
      );

/** Whether a part of it can hold anything at all. */
export const isOpen = (schema: Schema | undefined, named: Named): boolean =>
  schema !== undefined &&
  [...inside(schema, named)].some(({ additionalProperties: more, properties, type, ...rest }) => {
    if (type === 'object') return properties === undefined && more !== false && !hasOwnKeys(more);
    return (
      type === undefined &&
      !('anyOf' in rest || 'oneOf' in rest || 'allOf' in rest || 'enum' in rest || 'const' in rest)
    );
  });

const hasOwnKeys = (more: Schema | boolean | undefined): boolean =>
  typeof more === 'object' && Object.keys(more).length > 0;
