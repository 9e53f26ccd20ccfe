import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pictures } from './pictures.mjs';
import { tourIn } from './readme.mjs';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'docs/tour');

test('the README shows each picture of the tour with what is on it, and there is no other one', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  assert.equal(tourIn(readme, pictures), readme, 'write it again: npm run tour');
  assert.deepEqual(readdirSync(folder).sort(), pictures.map(({ name }) => `${name}.webp`).sort());
});

test('a picture of the tour is as light as a page of the portal at most', () => {
  for (const { name } of pictures) assert.ok(statSync(join(folder, `${name}.webp`)).size <= 60_000, name);
});

test('a README without a place for the tour is left alone', () => {
  assert.throws(() => tourIn('# Puente\n', pictures), RangeError);
});
