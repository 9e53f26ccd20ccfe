import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { FileOf } from '@puente/domain/laws';
import { fieldsRead, mayNameOfficers } from '@puente/domain/reading';
import fileTypes from './file-types.json';

/** What a file of each kind is. `tools/write-file-types.mjs` writes it as JSON Schemas, from the types of the law. */
export type Files = { readonly [Kind in CaseKind]: FileOf<Kind> };

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const { $defs, kinds } = fileTypes as unknown as {
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly kinds: Readonly<Record<CaseKind, { readonly $ref: string }>>;
};

/** What a counter, or anybody but the file itself, reads in part, and which part that is (`reading`). */
const readInPart: Readonly<Record<string, readonly string[]>> = {
  Annex: ['kind', 'caseId'],
  Application: ['language', 'documents'],
  DocumentRef: ['id', 'kind'],
  Filing: ['language', 'documents'],
  Mandate: ['id', 'scope', 'until'],
};

const defined = (kind: CaseKind): string => kinds[kind].$ref.slice('#/$defs/'.length);
const kindOf = new Map(caseKinds.map((kind) => [defined(kind), kind]));
const nameOf = (definition: string): string => (kindOf.has(definition) ? `${definition}File` : `File${definition}`);
const named = (ref: string): string => `#/components/schemas/${nameOf(ref.slice('#/$defs/'.length))}`;

/** Which kind a file is says which fields there may be. */
const file = {
  oneOf: caseKinds.map((kind) => ({ $ref: named(kinds[kind].$ref) })),
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(caseKinds.map((kind) => [kind, named(kinds[kind].$ref)])),
  },
  description:
    'The file as its law keeps it. Which of its fields somebody reads follows from who they are, where the file stands, and what of it was told to the worker: all but kind and stage may be missing.',
};

/** What the contracts leave open, by the schema and its field: it is what the law says that it is. */
export const typedByTheLaw = {
  Case: { file },
  RuleChange: { content: { $ref: named('#/$defs/RuleContent') } },
};

/** The schemas that these refer to. */
export const schemasOfFiles = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => {
      const kind = kindOf.get(name);
      const read = kind === undefined ? inPart(name, schema) : fileRead(kind, schema);
      return [nameOf(name), asRead(read) as object];
    }),
  );

function fileRead(kind: CaseKind, schema: Schema): Schema {
  const read = new Set(['kind', 'stage', ...fieldsRead(kind)]);
  const properties = Object.entries(schema.properties ?? {}).filter(([field]) => read.has(field));
  return { ...schema, properties: Object.fromEntries(properties), required: ['kind', 'stage'] };
}

const inPart = (name: string, schema: Schema): Schema =>
  name in readInPart ? { ...schema, required: readInPart[name] ?? [] } : schema;

/** By the names of the document; what names an officer is not there for everybody. */
function asRead(schema: unknown): unknown {
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
