import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { daysFromToday } from './office-days.mjs';
import { daysBefore } from './tell-past.mjs';

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8'));
const source = readFileSync(join(import.meta.dirname, 'case-steps.mjs'), 'utf8');

test('about sixty cases are told, each forward in time, by steps that there are', () => {
  const many = cases.reduce((sum, { of }) => sum + of, 0);
  assert.ok(many >= 55 && many <= 65, String(many));
  for (const { steps } of cases) {
    const days = steps.map(([day]) => day);
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b),
    );
    // A Sunday's step comes on the Friday before: that day has begun, too.
    assert.ok(days.every((day) => day <= 0 && day - 2 > -daysBefore));
    for (const [, name] of steps) assert.match(source, new RegExp(`^  (async )?${name}[(:]`, 'm'));
  }
});

test('nobody works on a Saturday or a Sunday, but whoever looks at it today', () => {
  const monday = new Date('2026-11-30T12:00:00Z');
  assert.deepEqual(
    [0, -1, -2, -3, -4].map((days) => daysFromToday(days, monday)),
    [0, -3, -3, -3, -4],
  );
  assert.equal(daysFromToday(0, new Date('2026-11-29T12:00:00Z')), 0);
});
