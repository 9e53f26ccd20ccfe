import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneByteOnly } from './one-byte-only.mjs';

test('a program whose characters take one byte each stays as it is', () => {
  const text = "/[àâÑ]/.test('\\u2014')";
  assert.equal(oneByteOnly(text, 'main.js'), text);
});

test('one that Node would hold in twice the room is not made, and what stands there is named', () => {
  assert.throws(() => oneByteOnly('const dash = /^— /;', 'main.js'), /main\.js holds "—".*const dash/s);
});
