import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { foldersOf, sourcesOf } from '../../programs/places.mjs';
import { root } from '../places.mjs';
import { isSource } from './parts.mjs';
import { filesUnder } from './stamp.mjs';

const ofOurs = /(?:from|import\() ?'@puente\/([a-z-]+)\//g;

test('a package names in its package.json every package of ours that it imports, or a change there would build nothing', () => {
  for (const app of ['agency-api', 'case-worker', 'event-relay', 'operator', 'portal', 'console']) {
    for (const folder of foldersOf(join('apps', app))) {
      const known = [...foldersOf(folder)].map((each) => each.split('/').at(-1));
      for (const file of filesUnder(root, join(root, sourcesOf(folder)), isSource)) {
        const imported = [...readFileSync(file, 'utf8').matchAll(ofOurs)].map(([, name]) => name);
        for (const name of imported)
          assert.ok(known.includes(name), `${file} imports ${name}, ${folder} does not say so`);
      }
    }
  }
});
