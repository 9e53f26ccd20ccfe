/**
 * Writes what a file of each kind is, as JSON Schemas, from the types of the law (`src/process/docs/files.ts`) for the OpenAPI document.
 *
 * `npm run file-types -w @puente/agency-api`
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { schemasOf } from './schemas-of-types.mjs';

const app = join(dirname(fileURLToPath(import.meta.url)), '..');
const declared = join(app, 'src', 'process', 'docs', 'files.ts');
const base = join(app, '..', '..', 'tsconfig.base.json');

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(base, ts.sys.readFile).config,
  ts.sys,
  dirname(base),
);
const program = ts.createProgram([declared], { ...options, noEmit: true, types: [] });
const checker = program.getTypeChecker();
const [files] = checker
  .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(declared)))
  .filter(({ name }) => name === 'Files');

const { named, schemaOf } = schemasOf(checker, (name) => `#/$defs/${name}`);
const kinds = checker
  .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(files))
  .map((kind) => [kind.name, schemaOf(checker.getTypeOfSymbol(kind))]);
const inOrder = ([one], [other]) => (one < other ? -1 : 1);
const schemas = {
  kinds: Object.fromEntries(kinds.sort(inOrder)),
  $defs: Object.fromEntries([...named].sort(inOrder)),
};
writeFileSync(join(app, 'src', 'process', 'docs', 'file-types.json'), `${JSON.stringify(schemas, null, 1)}\n`);
