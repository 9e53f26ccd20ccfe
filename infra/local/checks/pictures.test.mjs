import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withPictures } from './pictures.mjs';

const answered = { passed: 3, failed: 0, said: '3 passed', tail: [], log: 'x.log' };

test('a suite that keeps fewer pictures of pages than it is meant to has failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-pictures-'));
  try {
    assert.equal(withPictures(answered, join(folder, 'none'), undefined), answered);
    assert.equal(withPictures(answered, join(folder, 'none'), 1).failed, 1);
    for (const name of ['one.png', 'two.png', 'three.txt']) writeFileSync(join(folder, name), '');
    const few = withPictures(answered, folder, 3);
    assert.deepEqual([few.failed, few.tail], [1, ['2 pictures of pages were kept, at least 3 are meant to be']]);
    const enough = withPictures(answered, folder, 2);
    assert.deepEqual([enough.failed, enough.said], [0, '3 passed; pictures kept: 2']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
