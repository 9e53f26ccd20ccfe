import { relative } from 'node:path';
import { root } from '../places.mjs';
import { say, Trouble } from '../say.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Counts what the checks answer, and says of each when it begins and what came of it. */
export function openTally() {
  const total = { passed: 0, failed: 0, rows: {} };

  async function count(name, run) {
    const since = performance.now();
    say(`… ${name}`);
    const { passed, failed, rows = {}, said, tail, log } = await run();
    total.passed += passed;
    total.failed += failed;
    for (const [row, files] of Object.entries(rows)) total.rows[row] = { ...total.rows[row], ...files };
    say(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(36)} ${seconds(since).padStart(7)}   ${said}`);
    if (failed > 0) say(`${tail.map((line) => `    ${line}`).join('\n')}\n    (all of it: ${relative(root, log)})`);
  }
  return { total, count };
}

/** What a check answers whose set-up failed: one failure, with the reason and what it came from ("fetch failed" says nothing alone). */
export const notRun = (fault, log) => ({ passed: 0, failed: 1, said: 'not run', tail: reasonsOf(fault), log });

const reasonsOf = ({ message, cause }) => [message, ...(cause instanceof Error ? reasonsOf(cause) : [])];

/** Runs one part of the set-up; a failure is said and returned, and what can run without it still runs. */
export async function attempt(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    say(`\n✗ ${error instanceof Trouble ? error.message : error.stack}\n`);
    return error;
  }
}
