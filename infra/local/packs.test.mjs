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

test('the story’s two nodes start, and with them those that are asked for', () => {
  const all = ['AA', 'BB', 'CC', 'DD'];
  const story = { home: 'CC', host: 'AA' };
  assert.deepEqual(countriesToStart('', story, all), ['AA', 'CC']);
  assert.deepEqual(countriesToStart('dd, AA', story, all), ['AA', 'CC', 'DD']);
  assert.deepEqual(countriesToStart('all', story, all), all);
  for (const [more, home] of [
    ['AA,XX', 'CC'],
    ['', 'XX'],
  ])
    assert.throws(
      () => countriesToStart(more, { home, host: 'AA' }, all),
      (error) => error instanceof Trouble && /no country pack for XX/.test(error.message),
    );
});
