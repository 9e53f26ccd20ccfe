/**
 * Pages whose last column says which tests show each row. A test says it in its title, which begins with the row's mark:
 * `[F12]` a feature (a journey over the real stack), `[attack 7]` a way in that was tried and is closed, `[row 23]` a fault
 * or an attack that the system has to outlive, `[D 3]` a loss of state that was tried, `[wall 2]` what stands whatever is tried next. The rest of each page is written by hand.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const row = /^\| (\d+) +\| (.+?) +\| ([^|]*?) *\|$/gm;
/** What stands between a row's number and its tests may have two columns. */
const lost = /^\| (D\d+) +\| (.+?) +\| ([^|]*?) *\|$/gm;

const journeys = {
  tests: ['test/journeys/*.e2e.spec.ts', 'test/journeys/*.later.spec.ts', 'test/security/*.e2e.spec.ts'],
  nameOf: (path) => basename(path).replace(/\.\w+\.spec\.ts$/, ''),
};
/** Titles in a sample of a report are no test's. */
const samples = [':!infra/local/checks/jest-report.test.mjs'];
const anywhere = { tests: ['*.spec.ts', '*.test.mjs', ...samples], nameOf: (path) => `\`${path}\`` };

export const pages = [
  { path: 'docs/features.md', mark: 'F', rows: 86, ...journeys },
  { path: 'docs/security/attacks.md', mark: 'attack ', rows: 69, whole: true, ...anywhere },
  { path: 'docs/security/walls.md', mark: 'wall ', rows: 11, whole: true, ...anywhere },
  { path: 'docs/faults.md', mark: 'row ', rows: 35, ...anywhere },
  { path: 'docs/faults.md', mark: 'D ', rows: 10, row: lost, whole: true, ...anywhere },
];

export const pathOf = (page) => join(root, page.path);
export const textOf = (page) => readFileSync(pathOf(page), 'utf8');

/** The page as it should be: beside each row the tests that show it, and no others. */
export function withTests(page) {
  const text = textOf(page);
  const shown = testsByRow(page);
  const names = (number) => shown.get(Number(number.replace('D', '')))?.join(', ') ?? '';
  return text.replaceAll(page.row ?? row, (_line, number, what) => `| ${number} | ${what} | ${names(number)} |`);
}

/** What each line says, however wide its columns are. */
export const linesOf = (text, page) =>
  [...text.matchAll(page.row ?? row)].map(([, number, , tests]) => `${number}: ${tests}`);

/** Titles that begin with the mark, in whatever call they stand. */
function testsByRow({ mark, tests, nameOf }) {
  const shown = new Map();
  const title = /['"`]((?:\[(?:F|attack |row |wall |D )\d+\])+)/g;
  const files = execFileSync('git', ['ls-files', '--', ...tests], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  for (const file of files) {
    for (const [, marks] of readFileSync(join(root, file), 'utf8').matchAll(title)) {
      for (const [, number] of marks.matchAll(new RegExp(`\\[${mark}(\\d+)\\]`, 'g'))) {
        const named = shown.get(Number(number)) ?? new Set();
        shown.set(Number(number), named.add(nameOf(file)));
      }
    }
  }
  return new Map([...shown].map(([number, files]) => [number, [...files].sort()]));
}
