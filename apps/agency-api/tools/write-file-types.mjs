/**
 * Writes what a file of each kind is, each event of a journal, and what else the law alone knows, as JSON Schemas, from its types
 * (`src/process/docs/told-by-the-law.ts`) for the OpenAPI document.
 *
 * `npm run file-types -w @puente/agency-api`
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { schemasOf } from './schemas-of-types.mjs';

const app = join(dirname(fileURLToPath(import.meta.url)), '..');
const declared = join(app, 'src', 'process', 'docs', 'told-by-the-law.ts');
const base = join(app, '..', '..', 'tsconfig.base.json');

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(base, ts.sys.readFile).config,
  ts.sys,
  dirname(base),
);
const program = ts.createProgram([declared], { ...options, noEmit: true, types: [] });
const checker = program.getTypeChecker();
const told = new Map(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(declared)))
    .map((one) => [one.name, checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(one))]),
);

const { merged, named, schemaOf } = schemasOf(checker, (name) => `#/$defs/${name}`);
const inOrder = ([one], [other]) => (one < other ? -1 : 1);
const each = (name, made) =>
  Object.fromEntries(
    told
      .get(name)
      .map((one) => [one.name, made(checker.getTypeOfSymbol(one))])
      .sort(inOrder),
  );
const schemas = {
  kinds: each('Files', schemaOf),
  events: each('Events', merged),
  actors: each('Actors', merged),
  parts: each('Parts', schemaOf),
};
const $defs = Object.fromEntries([...named].sort(inOrder));
writeFileSync(
  join(app, 'src', 'process', 'docs', 'file-types.json'),
  `${JSON.stringify({ ...schemas, $defs }, null, 1)}\n`,
);
