/** As far as a body has to be made of it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** A body of the shape that a schema asks for, in which every text is this one, wherever it stands. */
export function filledWith(text: string, schema: JsonSchema, schemas: Schemas): unknown {
  const { $ref, type, properties, items } = schema;
  const fill = (one: JsonSchema = {}): unknown => filledWith(text, one, schemas);
  if ($ref !== undefined) return fill(schemas[$ref.split('/').at(-1) ?? '']);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [shape] = schema.oneOf ?? schema.anyOf ?? [];
  if (shape !== undefined) return fill(shape);
  if (properties !== undefined)
    return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fill(one)]));
  if (type === 'array') return [fill(items)];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return true;
  return text;
}
