import { relative } from 'node:path';
import { root } from '../places.mjs';

/** What Jest's report says, counted; with the beginning of each failure. */
export function tally(report, result) {
  const { numPassedTests: passed, numPendingTests: skipped, numRuntimeErrorTestSuites: broken } = report;
  const failed = report.numFailedTests + broken;
  const words = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...rowsShown(report),
  ];
  // Every test passed and Jest failed all the same: an open handle, a broken teardown, a time limit.
  const lost = !result.ok && failed === 0 ? 1 : 0;
  return {
    passed,
    failed: failed + lost,
    said: lost ? `${words.join(', ')}; jest itself ${result.how}` : words.join(', '),
    tail: lost ? result.tail : failures(report),
    log: result.log,
  };
}

/** Rows of docs/faults.md whose tests ran, by what came of them: the last result of a row is in the last run. */
function rowsShown({ testResults }) {
  const rows = new Map();
  for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults))
    for (const [, row] of fullName.matchAll(/\[row (\d+)\]/g))
      if (['passed', 'failed'].includes(status))
        rows.set(Number(row), rows.get(Number(row)) !== false && status === 'passed');
  const those = (ok) => [...rows.keys()].filter((row) => rows.get(row) === ok).sort((one, other) => one - other);
  const say = (ok, what) => (those(ok).length === 0 ? [] : [`${what} ${those(ok).join(' ')}`]);
  return [...say(true, 'rows that hold:'), ...say(false, 'ROWS THAT FAILED:')];
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
