import { sampleCalendars } from '../../specification/index.js';
import type { ClockId, CountryCode, Instant, LocalizedText, NoticeId, PlainDate, TimeZone } from '../kernel/index.js';
import type { Clock, NewClock, WorkingCalendar } from './index.js';
import {
  businessDays,
  calendarDays,
  consumedDays,
  daysLeft,
  explainClock,
  extendClock,
  lapseClock,
  monthsAfter,
  openClock,
  pauseClock,
  proveService,
  reckon,
  remainingDays,
  remindClock,
  reminderTimes,
  resumeClock,
  serveClock,
  todayIn,
} from './index.js';

const { MX, GT } = sampleCalendars;
const at = (text: string): Instant => new Date(text).toISOString() as Instant;
const clock = (from: string, allowance: Clock['allowance'], more: Partial<NewClock> = {}): Clock =>
  openClock({
    id: 'host-review#1' as ClockId,
    holder: { who: 'worker' },
    allowance,
    calendar: 'GT' as CountryCode,
    calendarVersion: '1',
    opening: { by: 'event', at: at(from) },
    ...more,
  });
const due = (of: Clock, calendar: WorkingCalendar) => reckon(of, calendar).dueOn;
const inSantiago: WorkingCalendar = {
  ...GT,
  country: 'CL' as CountryCode,
  timeZone: 'America/Santiago' as TimeZone,
  holidays: {},
};

describe('counting a period', () => {
  it('starts the day after, counts working days, and ends with the last millisecond of the last one', () => {
    const five = clock('2026-03-03T15:00:00Z', businessDays(5));
    expect(reckon(five, GT)).toEqual({ state: 'running', dueOn: '2026-03-10', dueAt: '2026-03-11T05:59:59.999Z' });
  });

  it('counts the first day where the rule says so', () => {
    expect(due(clock('2026-03-03T15:00:00Z', businessDays(5), { firstDayCounts: true }), GT)).toBe('2026-03-09');
  });

  it('takes the day where the calendar is kept: late evening in Mexico is already tomorrow in UTC', () => {
    expect(todayIn(MX.timeZone, at('2026-03-04T05:30:00Z'))).toBe('2026-03-03');
    expect(due(clock('2026-03-04T05:30:00Z', businessDays(1)), MX)).toBe('2026-03-04');
  });

  it('skips the holiday of one country and not of the other', () => {
    const acrossEaster = clock('2026-04-01T15:00:00Z', businessDays(2));
    expect(due(acrossEaster, GT)).toBe('2026-04-07');
    expect(due(acrossEaster, MX)).toBe('2026-04-03');
  });

  it('rolls calendar days that end on a day off, and never working days', () => {
    const toEaster = clock('2026-03-29T15:00:00Z', calendarDays(4));
    expect(due(toEaster, GT)).toBe('2026-04-06');
    expect(explainClock(toEaster, GT)).toContainEqual({
      step: 'rolled',
      from: '2026-04-02',
      to: '2026-04-06',
      name: { es: 'Jueves Santo' },
    });
    expect(due(toEaster, MX)).toBe('2026-04-02');
  });

  it('knows 29 February', () => {
    expect(due(clock('2028-02-28T15:00:00Z', calendarDays(1)), GT)).toBe('2028-02-29');
    expect(due(clock('2027-02-26T15:00:00Z', calendarDays(3)), GT)).toBe('2027-03-01');
  });

  it('lives through a midnight that does not exist and a day of 25 hours (America/Santiago)', () => {
    // Summer time began on Sunday 6 September 2026 at 24:00 of the 5th: that Sunday starts at 01:00.
    expect(reckon(clock('2026-09-04T15:00:00Z', businessDays(1)), inSantiago).dueAt).toBe('2026-09-08T02:59:59.999Z');
    expect(todayIn(inSantiago.timeZone, at('2026-09-06T04:00:00Z'))).toBe('2026-09-06');
    expect(todayIn(inSantiago.timeZone, at('2026-09-06T03:59:59.999Z'))).toBe('2026-09-05');
    // It ends on Sunday 5 April 2026 at 00:00, when 23:00–24:00 of the 4th comes a second time.
    expect(todayIn(inSantiago.timeZone, at('2026-04-05T03:30:00Z'))).toBe('2026-04-04');
    expect(todayIn(inSantiago.timeZone, at('2026-04-05T04:00:00Z'))).toBe('2026-04-05');
  });

  it('refuses a calendar without a working day instead of counting for ever', () => {
    expect(() =>
      due(clock('2026-03-03T15:00:00Z', businessDays(1)), { ...GT, weekend: [1, 2, 3, 4, 5, 6, 7] }),
    ).toThrow(RangeError);
  });
});

describe('a pause', () => {
  const running = clock('2026-03-03T15:00:00Z', businessDays(10));
  const paused = pauseClock(running, at('2026-03-06T15:00:00Z'), 'hearing');

  it('stops the count and keeps what is left', () => {
    expect(reckon(paused, GT)).toEqual({ state: 'paused' });
    expect(remainingDays(paused, GT, at('2026-03-05T15:00:00Z'))).toBe(9);
    expect(remainingDays(paused, GT, at('2026-06-05T15:00:00Z'))).toBe(8);
    expect(due(resumeClock(paused, at('2026-03-12T15:00:00Z')), GT)).toBe('2026-03-23');
  });

  it('costs nothing within one day', () => {
    expect(due(resumeClock(paused, at('2026-03-06T22:00:00Z')), GT)).toBe(due(running, GT));
  });

  it('changes nothing when the clock stands, nor does resuming one that runs', () => {
    expect(pauseClock(paused, at('2026-03-07T15:00:00Z'), 'again')).toBe(paused);
    expect(resumeClock(running, at('2026-03-07T15:00:00Z'))).toBe(running);
  });

  it('never lets a period end while it stands: stopped on a day off at its end, it ends on the day it goes on', () => {
    const spent = pauseClock(clock('2026-03-05T15:00:00Z', calendarDays(2)), at('2026-03-08T15:00:00Z'), 'x');
    expect(remainingDays(spent, GT, at('2026-03-20T15:00:00Z'))).toBe(0);
    expect(due(resumeClock(spent, at('2026-03-20T15:00:00Z')), GT)).toBe('2026-03-20');
  });

  it('gives nothing back when the period was over before it', () => {
    const over = pauseClock(clock('2026-03-03T15:00:00Z', businessDays(1)), at('2026-03-05T15:00:00Z'), 'late');
    expect(due(resumeClock(over, at('2026-03-20T15:00:00Z')), GT)).toBe('2026-03-04');
  });
});

describe('a period that a notice opens', () => {
  const notice = 'n1' as NoticeId;
  const waiting = clock('2026-03-03T15:00:00Z', businessDays(5), { opening: { by: 'service', notice } });
  const rule = { presumedAfter: businessDays(3), source: { es: 'Ley' } as LocalizedText };
  const proof = proveService(rule, GT, { channel: 'sms', attempts: 2, deliveredAt: at('2026-04-01T15:00:00Z') });

  it('has no due date before it is served', () => {
    expect(reckon(waiting, GT)).toEqual({ state: 'awaiting-service' });
    expect(reminderTimes(waiting, GT)).toEqual([]);
    expect(explainClock(waiting, GT)).toMatchObject([
      { step: 'allowed', allowance: businessDays(5) },
      { step: 'awaits-service' },
    ]);
  });

  it('starts on the day on which the law presumes that it was read', () => {
    expect(proof).toMatchObject({ servedOn: '2026-04-08', presumption: { after: businessDays(3) } });
    const running = serveClock(waiting, proof);
    expect(due(running, GT)).toBe('2026-04-15');
    expect(serveClock(running, { ...proof, servedOn: '2026-05-01' as PlainDate })).toBe(running);
  });

  it('does not count the days of the presumption, whatever is paused and resumed in them', () => {
    const paused = pauseClock(serveClock(waiting, proof), at('2026-04-06T15:00:00Z'), 'hearing');
    expect(due(resumeClock(paused, at('2026-04-07T15:00:00Z')), GT)).toBe('2026-04-15');
  });

  it('is served on the day of delivery where there is no presumption', () => {
    const { servedOn, ...rest } = proveService({ ...rule, presumedAfter: businessDays(0) }, GT, proof);
    expect(servedOn).toBe('2026-04-01');
    expect(rest).not.toHaveProperty('presumption');
  });
});

describe('what is left', () => {
  const running = clock('2026-03-27T15:00:00Z', businessDays(5), { reminders: [0.8, 0.5] });

  it('is counted as people say it: none on the last day, less than none when late', () => {
    const period = { dueOn: '2026-04-07' as PlainDate, unit: 'business-days' } as const;
    expect(due(running, GT)).toBe('2026-04-07');
    expect(daysLeft(period, GT, at('2026-04-01T15:00:00Z'))).toBe(2);
    expect(daysLeft(period, GT, at('2026-04-07T15:00:00Z'))).toBe(0);
    expect(daysLeft(period, GT, at('2026-04-09T15:00:00Z'))).toBe(-2);
    expect(daysLeft({ unit: 'business-days' }, GT, at('2026-04-09T15:00:00Z'))).toBeUndefined();
  });

  it('is never more than was allowed and never less than nothing', () => {
    expect(consumedDays(running, GT, at('2026-03-20T15:00:00Z'))).toBe(0);
    expect(consumedDays(running, GT, at('2027-03-20T15:00:00Z'))).toBe(5);
  });

  it('is reminded of in the morning after the fraction is used up, each time once, never at the end', () => {
    expect(reminderTimes(running, GT)).toEqual([
      { fraction: 0.5, at: '2026-04-02T15:00:00.000Z' },
      { fraction: 0.8, at: '2026-04-07T15:00:00.000Z' },
    ]);
    expect(reminderTimes(remindClock(running, 0.5, at('2026-04-02T15:00:00Z')), GT)).toHaveLength(1);
    expect(reminderTimes(clock('2026-03-27T15:00:00Z', businessDays(1), { reminders: [0.5] }), GT)).toEqual([]);
    expect(reminderTimes(lapseClock(running, at('2026-04-08T15:00:00Z')), GT)).toEqual([]);
  });

  it('stays known after it lapsed: the page says since when it is late', () => {
    expect(reckon(lapseClock(running, at('2026-04-08T15:00:00Z')), GT)).toMatchObject({
      state: 'lapsed',
      dueOn: '2026-04-07',
    });
  });
});

describe('an extension', () => {
  const running = clock('2026-03-03T15:00:00Z', businessDays(5));

  it('adds days of the same kind', () => {
    expect(due(extendClock(running, businessDays(2), at('2026-03-05T15:00:00Z')), GT)).toBe('2026-03-12');
  });

  it('never turns working days into calendar days', () => {
    expect(() => extendClock(running, calendarDays(2), at('2026-03-05T15:00:00Z'))).toThrow(RangeError);
  });
});

describe('months', () => {
  it('end with the same day, or with the last of a shorter month', () => {
    expect(monthsAfter(GT.timeZone, at('2026-03-03T15:00:00Z'), 12)).toBe('2027-03-04T05:59:59.999Z');
    expect(monthsAfter(GT.timeZone, at('2028-02-29T15:00:00Z'), 12)).toBe('2029-03-01T05:59:59.999Z');
  });
});
