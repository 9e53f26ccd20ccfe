import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally } from './jest-report.mjs';

const of = (...assertionResults) => ({
  ...{ numPassedTests: 3, numPendingTests: 0, numRuntimeErrorTestSuites: 0, numFailedTests: 1 },
  testResults: [{ name: '/x.spec.ts', status: 'failed', assertionResults }],
});
const one = (fullName, status) => ({ fullName, status, failureMessages: [] });

test('a suite says which rows of docs/faults.md held, and which failed', () => {
  const report = of(
    one('[row 27] shows nothing', 'passed'),
    one('[row 6][row 20] takes over', 'passed'),
    one('[row 20] finds it', 'failed'),
    one('[row 9] the disk is full', 'pending'),
    one('says that nothing of a row is here', 'passed'),
  );
  const { said } = tally(report, { ok: false, how: '', tail: [], log: '' });
  assert.equal(said, '3 passed, 1 failed, rows that hold: 6 27, ROWS THAT FAILED: 20');
});
