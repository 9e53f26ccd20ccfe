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
    { ...one('test/b.spec.ts [row 20] is found there too', 'passed'), ancestorTitles: ['test/b.spec.ts'] },
    one('says that nothing of a row is here', 'passed'),
  );
  const { rows, said } = tally(report, { ok: false, how: '', tail: [], log: '' });
  assert.equal(said, '3 passed, 1 failed, rows that hold: 6 27, ROWS THAT FAILED: 20');
  const [here, beside] = Object.values(rows['row 20']);
  assert.deepEqual(here, { passed: 1, failed: 1, skipped: 0 });
  // One of those that run together.
  assert.deepEqual([beside, rows['row 20']['test/b.spec.ts']], Array(2).fill({ passed: 1, failed: 0, skipped: 0 }));
  assert.deepEqual(Object.values(rows['row 9']), [{ passed: 0, failed: 0, skipped: 1 }]);
});

test('a suite says what the machine lacks for those that it skipped', () => {
  const report = of(
    one('a forgery is found (by the other program: needs Go)', 'pending'),
    one('[row 9] the disk is full (needs root: a disk is mounted)', 'pending'),
    one('another is found (by the other program: needs Go)', 'pending'),
    one('takes long (PUENTE_RECOVERY_CASES)', 'pending'),
    one('is read (needs root and strace)', 'passed'),
  );
  const counts = { numPendingTests: 4, numFailedTests: 0 };
  const { said } = tally(
    { ...report, testResults: report.testResults.map((file) => ({ ...file, status: 'passed' })), ...counts },
    { ok: true, tail: [], log: '' },
  );
  assert.equal(said, '3 passed, 4 skipped (here is no Go, no root)');
});
