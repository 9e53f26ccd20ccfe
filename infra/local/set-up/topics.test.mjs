import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configEntries } from './topics.mjs';

test('[D 2] topics state for how long they keep what was told, and forget nothing before', () => {
  const set = Object.fromEntries(configEntries.map(({ name, value }) => [name, value]));
  assert.ok(Number(set['retention.ms']) >= 30 * 24 * 3_600_000);
  assert.equal(set['retention.bytes'], '-1');
  assert.equal(set['cleanup.policy'], 'delete');
});
