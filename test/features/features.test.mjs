import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { featuresPage, linesOf, withJourneys } from './features.mjs';

test('docs/features.md says of each feature which journeys show it, and of none more than is shown', () => {
  const page = readFileSync(featuresPage, 'utf8');
  assert.deepEqual(linesOf(page), linesOf(withJourneys(page)), 'write it again: npm run features');
  assert.equal(linesOf(page).length, 86);
});
