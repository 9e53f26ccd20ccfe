import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCheck } from './run-check.mjs';

test('a check is ended after as many minutes as it may take, and says so', async () => {
  const log = mkdtempSync(join(tmpdir(), 'puente-check-'));
  try {
    const sleeper = { command: process.execPath, args: ['-e', 'setTimeout(() => undefined, 60_000)'] };
    const { how, ok } = await runCheck({ ...sleeper, name: 'slow', minutes: 0.005 }, { log });
    assert.deepEqual({ how, ok }, { how: 'ended after 0.005 minutes', ok: false });
    const quick = { command: process.execPath, args: ['-e', ''] };
    assert.equal((await runCheck({ ...quick, name: 'quick' }, { log })).ok, true);
  } finally {
    rmSync(log, { recursive: true });
  }
});
