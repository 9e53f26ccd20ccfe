import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import { mayNameOfficers } from '@puente/domain/reading';
import fileTypes from './file-types.json';
import type { Actors, Events, Parts } from './told-by-the-law.js';

export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
type ByName<Name extends string, One> = Readonly<Record<Name, One>>;

/** As `tools/write-file-types.mjs` wrote them. */
export const { $defs, actors, events, kinds, parts } = fileTypes as unknown as {
  readonly $defs: ByName<string, Schema>;
  readonly actors: ByName<keyof Actors, Schema>;
  readonly events: ByName<keyof Events, Schema>;
  readonly kinds: ByName<CaseKind, { readonly $ref: string }>;
  readonly parts: ByName<keyof Parts, Schema>;
};

const defined = (kind: CaseKind): string => kinds[kind].$ref.slice('#/$defs/'.length);
const kindByName = new Map(caseKinds.map((kind) => [defined(kind), kind]));

/** Of which kind a definition is the file. */
export const kindOf = (definition: string): CaseKind | undefined => kindByName.get(definition);
export const nameOf = (definition: string): string =>
  kindByName.has(definition) ? `${definition}File` : `File${definition}`;
export const schemaAt = (name: string): string => `#/components/schemas/${name}`;
export const named = (ref: string): string => schemaAt(nameOf(ref.slice('#/$defs/'.length)));

/** By the names of the document; what names an officer is not there for everybody. */
export function asRead(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asRead);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (key === '$ref') return [[key, named(String(value))]];
      if (key !== 'required' || !Array.isArray(value)) return [[key, asRead(value)]];
      const sure = (value as string[]).filter((field) => !mayNameOfficers(field));
      return sure.length === 0 ? [] : [[key, sure]];
    }),
  );
}
