import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../places.mjs';
import { families, topicsOf } from './topics.mjs';

test('the topics are those of libs/messaging', () => {
  const source = readFileSync(join(root, 'libs', 'messaging', 'src', 'topics', 'topics.ts'), 'utf8');
  const [, list] = /families = \[([^\]]+)\] as const/.exec(source);
  assert.deepEqual(
    families,
    [...list.matchAll(/'([^']+)'/g)].map(([, family]) => family),
  );
});

test('a country writes under its own prefix', () => {
  assert.deepEqual(
    topicsOf(['XX', 'YY']).filter((topic) => topic.startsWith('yy.')),
    families.map((family) => `yy.${family}`),
  );
});
