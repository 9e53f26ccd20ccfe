import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalCodes } from '@puente/domain/kernel';

const root = join(__dirname, '../..');
const folders = ['apps', 'libs', 'activities', 'workflows', 'test'];
const notOurs = /(^|\/)(node_modules|dist|build)\//;
/** Specs, and what specs are made of. */
const isTest = (path: string): boolean =>
  !notOurs.test(path) &&
  (/\.(spec|sample|contract)\.tsx?$/.test(path) || (/(^|\/)tests?\//.test(path) && path.endsWith('.ts')));

/** The text of every test of the workspace but this one, which names no code. */
const tests = (): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter(isTest)
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');

/** HTTP's own reasons to say no; read as text, because no suite imports an application. */
const problemCodes = (): readonly string[] => {
  const text = readFileSync(join(root, 'apps/agency-api/src/http/problems/problem-codes.ts'), 'utf8');
  return [...text.matchAll(/^ {2}([A-Z][A-Z_]+): \d/gm)].map(([, code = '']) => code);
};

/** A code stands in a test as a value, `'SUCH_CODE'`, or in an expression that a text must match. */
const unnamed = (codes: readonly string[], text: string): readonly string[] =>
  codes.filter((code) => !new RegExp(`['"\`/(|]${code}\\b`).test(text));

describe('every way to say no', () => {
  const text = tests();

  it('of the law is named by a test', () => {
    expect(unnamed(refusalCodes, text)).toEqual([]);
  });

  it('of the API is named by a test', () => {
    expect(problemCodes().length).toBeGreaterThan(15);
    expect(unnamed(problemCodes(), text)).toEqual([]);
  });

  it('would be missed where no test named it', () => {
    const [first = 'NO_SUCH_CASE', ...others] = refusalCodes;
    expect(unnamed([first, 'NEVER_SAID'], `thenRefused('${first}')`)).toEqual(['NEVER_SAID']);
    expect(unnamed([first], `${others.join(' ')} X${first}`)).toEqual([first]);
    expect(unnamed([first], `// ${first} is told to nobody`)).toEqual([first]);
  });
});
