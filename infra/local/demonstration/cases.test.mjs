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

/** Working days within which a request is acknowledged (`acknowledgement` of the agreements), and how many are few. */
const [week, few] = [5, 3];

/** Working days of a common week since then. */
const workingDaysSince = (day) =>
  Array.from({ length: -day }, (_, past) => new Date(2026, 10, 30 - past).getDay()).filter((on) => on % 6 !== 0).length;

test('they are spread over what a ministry has: late, nearly late, standing still, appealed, protected, recognised in part', () => {
  const ends = (name) => cases.filter(({ steps }) => steps.at(-1)[1] === name).map(({ steps }) => steps.at(-1)[0]);
  const waiting = ends('file').map((day) => workingDaysSince(day));
  assert.ok(waiting.some((days) => days > week));
  assert.ok(waiting.some((days) => days <= week && days >= week - few));
  for (const name of ['pause', 'consult', 'ask', 'appeal', 'protect']) assert.equal(ends(name).length, 1, name);
  const decided = cases.filter(({ steps }) => steps.some(([, name]) => name === 'approve'));
  for (const how of ['propose', 'part', 'refuse'])
    assert.ok(
      decided.some(({ steps }) => steps.some(([, name]) => name === how)),
      how,
    );
});

test('nobody works on a Saturday or a Sunday, but whoever looks at it today', () => {
  const monday = new Date('2026-11-30T12:00:00Z');
  assert.deepEqual(
    [0, -1, -2, -3, -4].map((days) => daysFromToday(days, monday)),
    [0, -3, -3, -3, -4],
  );
  assert.equal(daysFromToday(0, new Date('2026-11-29T12:00:00Z')), 0);
});
