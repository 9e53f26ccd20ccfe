/**
 * Says which texts nobody reads: keys of Spanish, the source, that no code asks for. That a language lacks a key, the
 * typecheck says. Keys of the law (a stage, a refusal) are typed by it where they stand, and are asked for by their group.
 *
 * `node libs/words/tools/unused-words.mjs`; exit code 1 where there is one.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const source = join(root, 'libs', 'words', 'src', 'es');
const readers = ['apps', 'libs', 'activities'];

const isSource = (path) =>
  /\.tsx?$/.test(path) &&
  !/\.spec\.|\.d\.ts$/.test(path) &&
  !/(^|\/)(node_modules|dist|build|generated|\.react-router)\//.test(path);
const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter(isSource)
    .map((path) => join(root, path));

const program = ts.createProgram(readers.flatMap(filesUnder), {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@puente/source'],
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();
const inSource = (file) => file.fileName.startsWith(source + sep);

/** Every key of the source with the path that leads to it; not those of a constant with a type, which the law names. */
const keys = new Map();
for (const file of program.getSourceFiles().filter(inSource)) {
  if (file.fileName.endsWith(`${sep}index.ts`)) continue;
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { initializer, name, type } of statement.declarationList.declarations) {
      if (type === undefined && initializer && ts.isObjectLiteralExpression(initializer))
        collect(initializer, name.getText());
    }
  }
}

function collect(object, path) {
  for (const property of object.properties) {
    if (property.name === undefined) continue;
    const here = `${path}.${property.name.getText().replaceAll("'", '')}`;
    keys.set(property, here);
    if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
      collect(property.initializer, here);
  }
}

const names = new Set([...keys.keys()].map(({ name }) => name.getText().replaceAll("'", '')));
const used = new Set();
const use = (symbol) => symbol?.declarations?.forEach((declaration) => used.add(declaration));
const useAllOf = (node) => checker.getTypeAtLocation(node).getProperties().forEach(use);

function read(node) {
  if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) use(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText().replaceAll("'", '');
    if (names.has(name)) use(checker.getTypeAtLocation(node.parent).getProperty(name));
  }
  // Asked for by a key that is computed: its type says which can be meant.
  if (ts.isElementAccessExpression(node)) {
    const of = checker.getTypeAtLocation(node.expression);
    const key = checker.getTypeAtLocation(node.argumentExpression);
    for (const one of key.isUnion() ? key.types : [key]) {
      if (one.isStringLiteral()) use(of.getProperty(one.value));
      else useAllOf(node.expression);
    }
  }
  if (ts.isCallExpression(node) && /^(Object\.(values|entries)|nameAmong)$/.test(node.expression.getText()))
    useAllOf(node.arguments[0]);
  if (ts.isSpreadAssignment(node)) useAllOf(node.expression);
  ts.forEachChild(node, read);
}
const languageFolder = new RegExp(`\\${sep}libs\\${sep}words\\${sep}src\\${sep}[a-z]{2}\\${sep}`);
program
  .getSourceFiles()
  .filter(
    (file) => !file.isDeclarationFile && !file.fileName.includes('node_modules') && !languageFolder.test(file.fileName),
  )
  .forEach(read);
// Within the source, a text may be made of others.
program.getSourceFiles().filter(inSource).forEach(read);

const unused = [...keys].filter(([key]) => !used.has(key));
for (const [key, path] of unused) console.log(`${relative(root, key.getSourceFile().fileName)}: nobody reads ${path}`);
console.log(`${keys.size} texts and groups of texts, ${unused.length} that nobody reads`);
process.exitCode = unused.length > 0 || keys.size === 0 ? 1 : 0;
