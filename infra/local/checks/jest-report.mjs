import { relative } from 'node:path';
import { root } from '../places.mjs';

/** What Jest's report says, counted; with what came of each row of docs/faults.md, and with the beginning of each failure. */
export function tally(report, result) {
  const { numPassedTests: passed, numPendingTests: skipped, numRuntimeErrorTestSuites: broken } = report;
  const failed = report.numFailedTests + broken;
  const rows = rowsIn(report);
  const words = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped${lacking(report)}`] : []),
    ...rowsShown(rows),
  ];
  // Every test passed and Jest failed all the same: an open handle, a broken teardown, a time limit.
  const lost = !result.ok && failed === 0 ? 1 : 0;
  return {
    passed,
    failed: failed + lost,
    rows,
    said: lost ? `${words.join(', ')}; jest itself ${result.how}` : words.join(', '),
    tail: lost ? result.tail : failures(report),
    log: result.log,
  };
}

/** What this machine lacks for those that were skipped, as their titles end: `(needs Go)`, `(needs root and strace)`. */
function lacking({ testResults }) {
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'pending'),
  );
  const needs = new Set(skipped.flatMap(({ fullName }) => /needs ([^:()]+)[^()]*\)$/.exec(fullName)?.[1] ?? []));
  return needs.size === 0 ? '' : ` (here is no ${[...needs].join(', no ')})`;
}

/**
 * Of each row of docs/faults.md (`row 6`, `D 3`) and each file that has tests of it, how many of them passed, failed and were skipped.
 *
 * @returns {Record<string, Record<string, { passed: number, failed: number, skipped: number }>>}
 */
function rowsIn({ testResults }) {
  const rows = {};
  for (const { assertionResults, name } of testResults)
    for (const { ancestorTitles: [outermost = ''] = [], fullName, status } of assertionResults)
      for (const [, mark] of fullName.matchAll(/\[((?:row|D) \d+)\]/g)) {
        // Specs that run together are each a group of their own (jest.together.cjs).
        const file = outermost.endsWith('.spec.ts') ? outermost : relative(root, name);
        const counted = ((rows[mark] ??= {})[file] ??= { passed: 0, failed: 0, skipped: 0 });
        counted[['passed', 'failed'].includes(status) ? status : 'skipped'] += 1;
      }
  return rows;
}

/** Of those whose tests ran. */
function rowsShown(rows) {
  const numbers = Object.keys(rows).flatMap((mark) => (mark.startsWith('row ') ? [Number(mark.slice(4))] : []));
  const has = (row, what) => Object.values(rows[`row ${row}`]).some((counted) => counted[what] > 0);
  const those = (which) => numbers.filter(which).sort((one, other) => one - other);
  const failed = those((row) => has(row, 'failed'));
  const held = those((row) => has(row, 'passed') && !has(row, 'failed'));
  const say = (of, what) => (of.length === 0 ? [] : [`${what} ${of.join(' ')}`]);
  return [...say(held, 'rows that hold:'), ...say(failed, 'ROWS THAT FAILED:')];
}

/** Each failing test's name with the beginning of its message. */
function failures(report) {
  return report.testResults.flatMap((file) => {
    const name = relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [name, ...firstLines(file.message)];
    return failed.flatMap((test) => [`${name}: ${test.fullName}`, ...firstLines(test.failureMessages[0] ?? '')]);
  });
}

const firstLines = (message) =>
  message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `    ${line.trimEnd()}`);
