/**
 * `npm run results`: writes into docs/faults.md what came of each row in the last run of all checks, as that run kept it (`npm test`, without names).
 * A row is what the files that it names said; a file that said nothing of it did not run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastRun } from '../../infra/local/checks/last-run.mjs';
import { root } from '../../infra/local/places.mjs';
import { giveUp, Trouble } from '../../infra/local/say.mjs';

const page = join(root, 'docs', 'faults.md');
/** Number, what is expected, result, tests. */
const line = /^\| (D?)(\d+) +\| (.+) +\| ([^|]*?) +\| ([^|]*?) *\|$/gm;
const whole = /^The last whole run that is written down: .*$/m;

/**
 * @param {string} text of the page
 * @param {{ at: string, commit?: string, isCommitted?: boolean, passed: number, failed: number, rows: object }} run
 */
export function withResults(text, { at, commit, failed, isCommitted, passed, rows }) {
  if (commit === undefined || !isCommitted)
    throw new Trouble('the last whole run was of files that nobody had committed: its results are no commit’s');
  const results = text.replaceAll(line, (_line, lost, number, what, _before, tests) => {
    const files = tests.split(', ').flatMap((name) => (name === '' ? [] : [name.replaceAll('`', '')]));
    const result = resultOf(files, rows[`${lost || 'row'} ${number}`] ?? {});
    return `| ${lost}${number} | ${what} | ${result} | ${tests} |`;
  });
  const said = `of ${at.slice(0, 10)}, commit \`${commit.slice(0, 12)}\`, ${passed} passed, ${failed} failed`;
  return results.replace(whole, `The last whole run that is written down: ${said}.`);
}

function resultOf(files, said) {
  const count = (what) => files.reduce((sum, file) => sum + (said[file]?.[what] ?? 0), 0);
  const silent = files.filter((file) => said[file] === undefined).length;
  const words = [
    [count('failed'), 'FAILED'],
    [count('passed'), 'passed'],
    [count('skipped'), 'skipped'],
    [silent, silent === 1 ? 'file did not run' : 'files did not run'],
  ];
  return words.flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`])).join(', ');
}

function main() {
  if (!existsSync(lastRun)) throw new Trouble('no run of all checks is kept here: npm test');
  writeFileSync(page, withResults(readFileSync(page, 'utf8'), JSON.parse(readFileSync(lastRun, 'utf8'))));
  execFileSync(join(root, 'node_modules', '.bin', 'oxfmt'), [page]);
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    giveUp(error);
  }
}
