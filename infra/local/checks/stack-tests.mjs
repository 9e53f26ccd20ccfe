import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { runCheck } from './run-check.mjs';

/** Where plain modules for Node have their tests. */
const folders = [join(root, 'infra'), join(root, 'test', 'shown')];

/** The rules of the stack and of the tools beside the tests, in Node's test runner: Jest here runs CommonJS and cannot load them. */
export async function runStackTests({ places }) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => join(folder, name)),
  );
  const args = ['--test', '--test-reporter=tap', ...files];
  const result = await runCheck({ name: 'stack', command: process.execPath, args }, places);
  const { passed, failed } = tally(readFileSync(result.log, 'utf8'));
  // Nothing failed and the runner did all the same: a file that could not be loaded, or nothing was run.
  const lost = (!result.ok && failed === 0) || passed + failed === 0 ? 1 : 0;
  return {
    passed,
    failed: failed + lost,
    said: `${passed} passed${failed + lost > 0 ? `, ${failed + lost} failed` : ''}`,
    tail: result.tail,
    log: result.log,
  };
}

/** TAP's own counts, in its last lines. */
function tally(log) {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(log)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}
