import type { Typed } from '../engine/extended-law.js';

/** Definitions by their name, each of which is there once. */
export const byType = <Definition extends Typed>(
  definitions: readonly Definition[],
): ReadonlyMap<string, Definition> => {
  const map = new Map(definitions.map((definition) => [definition.type, definition]));
  if (map.size !== definitions.length) throw new TypeError('a name is defined twice');
  return map;
};

export function defined<Definition>(definition: Definition | undefined, of: Typed): Definition {
  if (definition === undefined) throw new TypeError(`no case for ${JSON.stringify(of)}`);
  return definition;
}
