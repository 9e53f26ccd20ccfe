import type { Instant, PlainDate } from '../kernel/index.js';
import { dateOfDay, dayOfDate, weekdayOf } from './days.js';
import type { Clock, Explanation, ExplanationStep, WorkingCalendar } from './index.js';
import { reckon } from './index.js';

type StepOf<Name extends ExplanationStep['step']> = Extract<ExplanationStep, { step: Name }>;

function roll(day: number, calendar: WorkingCalendar): PlainDate {
  const date = dateOfDay(day);
  return calendar.weekend.includes(weekdayOf(day)) || date in calendar.holidays ? roll(day + 1, calendar) : date;
}

/**
 * What a worker with a paper calendar does with an explanation; written apart from the code that it checks. Gives the
 * day on which the period ends.
 */
export function countOnPaper(steps: Explanation, calendar: WorkingCalendar): PlainDate {
  const all = <Name extends ExplanationStep['step']>(name: Name) =>
    steps.filter((step): step is StepOf<Name> => step.step === name);
  const [allowed] = all('allowed');
  const [starts] = all('starts');
  if (allowed === undefined || starts === undefined) throw new Error('an explanation says what and from when');
  const holidays = new Set<string>(all('holiday').map((step) => step.on));
  const pauses = all('paused').flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]));
  let left = all('extended').reduce((sum, { by }) => sum + by.days, allowed.allowance.days);
  let day = dayOfDate(starts.on) - (starts.firstDayCounts ? 1 : 0);
  let last = dayOfDate(starts.on);
  while (left > 0) {
    day += 1;
    const date = dateOfDay(day);
    if (pauses.some(([from, to]) => date >= from && date < to)) continue;
    const off = calendar.weekend.includes(weekdayOf(day)) || holidays.has(date);
    if (allowed.allowance.unit === 'business-days' && off) continue;
    left -= 1;
    last = day;
  }
  for (const [from, to] of pauses) if (from <= roll(last, calendar) && to > dateOfDay(last)) last = dayOfDate(to);
  return roll(last, calendar);
}

export const dueOf = (clock: Clock, calendar: WorkingCalendar): PlainDate => {
  const { dueOn } = reckon(clock, calendar);
  if (dueOn === undefined) throw new Error('not running');
  return dueOn;
};

export const instantAt = (hours: number): Instant =>
  new Date(Date.parse('2026-01-02T00:00:00Z') + hours * 3_600_000).toISOString() as Instant;
