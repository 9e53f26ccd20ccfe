import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../infra/local/places.mjs';
import { withResults } from './results.mjs';

const page = `The last whole run that is written down: none.

| 6   | frozen: takeover | 9 passed | \`a.spec.ts\`, \`b.spec.ts\` |
| 7   | cut off | 1 passed | \`c.spec.ts\` |
| 8   | slow |  |  |

| D3  | restored | knows it |  | \`a.spec.ts\` |
`;
const run = {
  ...{ at: '2026-12-01T04:00:00.000Z', commit: '0123456789abcdef', isCommitted: true, passed: 3, failed: 1 },
  rows: {
    'row 6': { 'a.spec.ts': { passed: 2, failed: 1, skipped: 0 }, 'b.spec.ts': { passed: 1, failed: 0, skipped: 1 } },
    'D 3': { 'a.spec.ts': { passed: 1, failed: 0, skipped: 0 } },
  },
};

test('each row says what the files that it names said of it in the run, and who of them said nothing', () => {
  const written = withResults(page, run);
  assert.deepEqual(
    [...written.matchAll(/^\| (D?\d+) .*\| ([^|]*?) *\| [^|]*\|$/gm)].map(([, row, result]) => [row, result]),
    [
      ['6', '1 FAILED, 3 passed, 1 skipped'],
      ['7', '1 file did not run'],
      ['8', ''],
      ['D3', '1 passed'],
    ],
  );
  assert.match(written, /written down: of 2026-12-01, commit `0123456789ab`, 3 passed, 1 failed\.$/m);
});

test('a run of what nobody committed is no commit’s', () => {
  assert.throws(() => withResults(page, { ...run, isCommitted: false }), /nobody had committed/);
});

test('each row of docs/faults.md has a place for its result', () => {
  const text = readFileSync(join(root, 'docs', 'faults.md'), 'utf8');
  const written = withResults(text, { ...run, rows: {} });
  const rows = [...written.matchAll(/^\| D?\d+ .*\| ([^|]*?) *\| [^|]*\|$/gm)].map(([, result]) => result);
  assert.equal(rows.length, 45);
  assert.deepEqual(
    rows.filter((result) => !result.endsWith('did not run')),
    [],
  );
});
