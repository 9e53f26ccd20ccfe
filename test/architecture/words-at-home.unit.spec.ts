import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folders = ['apps', 'libs', 'activities', 'workflows'];
const notOurs = /(^|\/)(node_modules|dist|build|generated|packs|agreements)\//;
const isSource = (path: string): boolean => /(?<!\.spec|\.sample|\.d)\.tsx?$/.test(path) && !notOurs.test(path);

/** Where Spanish and English still stand side by side, and why (docs/adr, One home for words). */
const apart: readonly RegExp[] = [
  // Becomes part of a journal, or of an event: who reads it in ten years reads what was said then.
  /^libs\/domain\/src\//,
  // Others install it without us.
  /^libs\/verifier\//,
  // For the people who run a node, beside the code.
  /^apps\/operator\//,
  /^libs\/country-packs\/src\//,
  /^libs\/platform\/src\/sheets\//,
  // Samples, and actors of tests.
  /^libs\/(domain|credentials)\/(src\/)?specification\//,
  /^libs\/testing\//,
  /^libs\/words\//,
];

/** `es: 'Falta el archivo'` with an `en:` close by. */
const sideBySide = (text: string): boolean => /\bes: ?\n? *['`"][^'`"]{2,}['`"],?\s+en: ?\n? *['`"]/.test(text);

describe('words for people', () => {
  it('stand in libs/words, in every language at once, and nowhere else without a reason', () => {
    const found = folders
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
      )
      .filter((path) => isSource(path) && !apart.some((reason) => reason.test(path)))
      .filter((path) => sideBySide(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });

  it('would be found elsewhere', () => {
    expect(sideBySide(`title: { es: 'Falta el archivo.', en: 'The file is missing.' }`)).toBe(true);
    expect(sideBySide(`message: {\n  es: 'Falta.',\n  en: \`It is missing.\`,\n}`)).toBe(true);
    expect(sideBySide(`const { es, en } = names; return es ?? en;`)).toBe(false);
  });
});
