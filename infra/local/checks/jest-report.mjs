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
