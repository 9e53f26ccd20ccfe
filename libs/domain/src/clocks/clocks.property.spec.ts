import fc from 'fast-check';

import type { ClockId, CountryCode, Instant, TimeZone } from '../kernel/index.js';
import { sampleCalendars } from '../../specification/index.js';
import { dayOfDate, weekdayOf } from './days.js';
import { countOnPaper, dueOf } from './paper-calendar.sample.js';
import type { Clock, WorkingCalendar } from './index.js';
import {
  allowedDays,
  consumedDays,
  explainClock,
  extendClock,
  openClock,
  pauseClock,
  reckon,
  remainingDays,
  resumeClock,
} from './index.js';

const hour = 3_600_000;
const start = Date.parse('2026-01-02T00:00:00Z');
const moment = (hours: number): Instant => new Date(start + hours * hour).toISOString() as Instant;

const calendars: readonly WorkingCalendar[] = [
  sampleCalendars.MX,
  sampleCalendars.GT,
  { ...sampleCalendars.GT, country: 'CL' as CountryCode, timeZone: 'America/Santiago' as TimeZone, weekend: [7] },
  { ...sampleCalendars.MX, country: 'SA' as CountryCode, timeZone: 'Asia/Riyadh' as TimeZone, weekend: [5, 6] },
];

/** A clock that was paused and resumed, perhaps extended, at increasing moments; and whether it runs in the end. */
const history = fc
  .record({
    calendar: fc.constantFrom(...calendars),
    unit: fc.constantFrom('business-days' as const, 'calendar-days' as const),
    days: fc.integer({ min: 0, max: 60 }),
    opened: fc.integer({ min: 0, max: 3000 }),
    firstDayCounts: fc.boolean(),
    gaps: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }),
    extension: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
  })
  .map(({ calendar, unit, days, opened, firstDayCounts, gaps, extension }) => {
    let hours = opened;
    let clock = openClock({
      id: 'x#1' as ClockId,
      holder: { who: 'worker' },
      allowance: { unit, days },
      calendar: calendar.country,
      calendarVersion: calendar.version,
      firstDayCounts,
      opening: { by: 'event', at: moment(hours) },
    });
    gaps.forEach((gap, index) => {
      hours += gap;
      clock = index % 2 === 0 ? pauseClock(clock, moment(hours), 'test') : resumeClock(clock, moment(hours));
    });
    if (extension !== undefined) clock = extendClock(clock, { unit, days: extension }, moment(hours));
    return { calendar, clock, hours };
  });

const running = history.map(({ calendar, clock, hours }) => ({
  calendar,
  hours,
  clock: resumeClock(clock, moment(hours)),
}));

describe('every clock', () => {
  it('has used and has left exactly what was allowed, at any moment', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 9000 }), ({ clock, calendar }, later) => {
        const [used, left] = [
          consumedDays(clock, calendar, moment(later)),
          remainingDays(clock, calendar, moment(later)),
        ];
        expect(used + left).toBe(allowedDays(clock));
        expect(Math.min(used, left)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('only ever uses up more as time goes on', () => {
    fc.assert(
      fc.property(history, fc.nat(9000), fc.nat(500), ({ clock, calendar }, hours, more) => {
        const now = consumedDays(clock, calendar, moment(hours));
        expect(consumedDays(clock, calendar, moment(hours + more))).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('has used up everything when its last day is over, and not before where nothing rolled', () => {
    fc.assert(
      fc.property(running, ({ clock, calendar }) => {
        const { dueAt } = reckon(clock, calendar);
        const end = new Date(Date.parse(dueAt ?? '') + 1).toISOString() as Instant;
        expect(remainingDays(clock, calendar, end)).toBe(0);
      }),
    );
  });

  it('does not move by itself: the same clock read again, or read from JSON, is due on the same day', () => {
    fc.assert(
      fc.property(running, ({ clock, calendar }) => {
        const copy = JSON.parse(JSON.stringify(clock)) as Clock;
        expect(reckon(copy, { ...calendar })).toEqual(reckon(clock, calendar));
        expect(explainClock(copy, { ...calendar })).toEqual(explainClock(clock, calendar));
      }),
    );
  });

  it('is never due earlier because it was paused', () => {
    fc.assert(
      fc.property(running, fc.nat(600), fc.nat(600), ({ clock, calendar, hours }, until, pause) => {
        const paused = pauseClock(clock, moment(hours + until), 'test');
        const resumed = resumeClock(paused, moment(hours + until + pause));
        expect(dueOf(resumed, calendar) >= dueOf(clock, calendar)).toBe(true);
      }),
    );
  });

  it('ends on a working day', () => {
    fc.assert(
      fc.property(running, ({ clock, calendar }) => {
        fc.pre(clock.allowance.unit === 'calendar-days' || allowedDays(clock) > 0);
        const due = dueOf(clock, calendar);
        expect(calendar.weekend).not.toContain(weekdayOf(dayOfDate(due)));
        expect(Object.keys(calendar.holidays)).not.toContain(due);
      }),
    );
  });

  it('can be counted again from its explanation, with a paper calendar', () => {
    fc.assert(
      fc.property(running, ({ clock, calendar }) => {
        const steps = explainClock(clock, calendar);
        expect(countOnPaper(steps, calendar)).toBe(dueOf(clock, calendar));
      }),
    );
  });
});
