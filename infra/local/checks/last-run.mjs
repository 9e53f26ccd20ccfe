import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { local, root } from '../places.mjs';

/** What came of the last run of all checks; `npm run results` writes it into docs/faults.md. */
export const lastRun = join(local, 'last-run.json');

/** Of which commit the checkout is, and whether all of it is committed; neither where there is no git. */
export function checkedOut() {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  try {
    return { commit: git('rev-parse', 'HEAD'), isCommitted: git('status', '--porcelain') === '' };
  } catch {
    return {};
  }
}

/** @param {{ at: string, commit?: string, isCommitted?: boolean, passed: number, failed: number, rows: object }} run */
export function keepRun(run) {
  writeFileSync(lastRun, `${JSON.stringify(run, null, 2)}\n`);
}
