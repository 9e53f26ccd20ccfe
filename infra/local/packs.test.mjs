import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { countries, countriesToStart, packOf, readPacks } from './packs.mjs';
import { Trouble } from './say.mjs';

test('a folder with a pack is a country, in alphabetical order, and nothing else is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  for (const country of ['ZZ', 'AA']) {
    mkdirSync(join(folder, country.toLowerCase()));
    writeFileSync(join(folder, country.toLowerCase(), 'pack.json'), JSON.stringify({ country }));
  }
  mkdirSync(join(folder, 'no-pack-yet'));
  assert.deepEqual(
    readPacks(folder).map(({ country }) => country),
    ['AA', 'ZZ'],
  );
  rmSync(folder, { recursive: true });
});

test('the packs of this repository name their desks', () => {
  assert.ok(countries.length >= 2);
  for (const country of countries) assert.match(packOf(country).desks.intake, new RegExp(`^${country.toLowerCase()}-`));
});

test('PUENTE_COUNTRIES starts those that it names, and without it all', () => {
  const all = ['AA', 'BB', 'CC'];
  assert.deepEqual(countriesToStart(undefined, all), all);
  assert.deepEqual(countriesToStart('', all), all);
  assert.deepEqual(countriesToStart('cc, AA', all), ['AA', 'CC']);
  assert.throws(
    () => countriesToStart('AA,XX', all),
    (error) => error instanceof Trouble && /no pack for XX/.test(error.message),
  );
});
