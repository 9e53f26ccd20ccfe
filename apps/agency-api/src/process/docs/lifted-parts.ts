interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}
type Schemas = Readonly<Record<string, Schema>>;

/**
 * The same schemas, in which an object within a variant of another one has a name of its own: what has none there openapi-python-client
 * makes twice, and leaves out.
 */
export function withLiftedParts(schemas: Schemas): Schemas {
  const lifted: Record<string, Schema> = {};
  const named = (name: string, one: Schema): Schema => {
    if (one.type === 'array' && one.items !== undefined) return { ...one, items: named(name, one.items) };
    if (one.properties === undefined || name in schemas) return one;
    lifted[name] ??= one;
    return JSON.stringify(lifted[name]) === JSON.stringify(one) ? { $ref: `#/components/schemas/${name}` } : one;
  };
  const variant = (of: string, one: Schema): Schema => {
    if (one.properties === undefined) return one;
    const properties = Object.entries(one.properties).map(([field, value]) => [
      field,
      named(`${of}${field.charAt(0).toUpperCase()}${field.slice(1)}`, value),
    ]);
    return { ...one, properties: Object.fromEntries(properties) as Schema['properties'] & object };
  };
  const whole = Object.entries(schemas).map(([name, schema]) => {
    const { anyOf, oneOf } = schema;
    return [
      name,
      {
        ...schema,
        ...(oneOf === undefined ? {} : { oneOf: oneOf.map((one) => variant(name, one)) }),
        ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => variant(name, one)) }),
      },
    ];
  });
  return { ...(Object.fromEntries(whole) as Schemas), ...lifted };
}
