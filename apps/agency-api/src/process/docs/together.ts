import { isDeepStrictEqual } from 'node:util';

/**
 * All of these schemas, by their names.
 *
 * @throws where two that differ have one name: the later one would lie over the other, and clients would be made of it alone
 */
export function together(...all: readonly object[]): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const [name, schema] of all.flatMap((some) => Object.entries(some) as [string, object][])) {
    if (name in schemas && !isDeepStrictEqual(schemas[name], schema))
      throw new Error(`two schemas are called ${name} in the OpenAPI document`);
    schemas[name] = schema;
  }
  return schemas;
}
