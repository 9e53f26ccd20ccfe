import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import { fieldsRead } from '@puente/domain/reading';
import type { Schema } from './law-schemas.js';
import { $defs, asRead, kindOf, kinds, named, nameOf } from './law-schemas.js';

/** What a counter, or anybody but the file itself, reads in part, and which part that is (`reading`). */
const readInPart: Readonly<Record<string, readonly string[]>> = {
  Annex: ['kind', 'caseId'],
  Application: ['language', 'documents'],
  DocumentRef: ['id', 'kind'],
  Filing: ['language', 'documents'],
  Mandate: ['id', 'scope', 'until'],
};

/** Which kind a file is says which fields there may be. */
export const file = {
  oneOf: caseKinds.map((kind) => ({ $ref: named(kinds[kind].$ref) })),
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(caseKinds.map((kind) => [kind, named(kinds[kind].$ref)])),
  },
  description:
    'The file as its law keeps it. Which of its fields somebody reads follows from who they are, where the file stands, and what of it was told to the worker: all but kind and stage may be missing.',
};

/** The schemas that it refers to, and those of what a journal and a change of rules are made of. */
export const schemasOfFiles = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => {
      const kind = kindOf(name);
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
