import type { Instant, PlainDate } from '../kernel/index.js';
import { instant } from '../kernel/index.js';
import type { Clock, WorkingCalendar } from './clock.js';
import type { Day } from './days.js';
import { beginningOf, dateOfDay, dayIn, dayOfDate, endOf } from './days.js';
import { oncePerClock } from './once-per-clock.js';
import { allowedDays, isRunning } from './run-clock.js';
import type { WorkingDays } from './working-days.js';
import { counts, workingDays } from './working-days.js';

export interface Reckoning {
  readonly state: 'awaiting-service' | 'running' | 'paused' | 'lapsed';
  /** Set while the period runs, and after it lapsed. */
  readonly dueOn?: PlainDate;
  /** The last millisecond of that day where the calendar is kept. */
  readonly dueAt?: Instant;
}

/** Days of a run: a day belongs to the run that goes on at its midnight, so pausing and resuming in one day cost none. */
export interface Span {
  readonly first: Day;
  /** The day on which the clock went on; not always one that counts. */
  readonly resumed: Day;
  /** Not part of the span any more; undefined while the run lasts. */
  readonly until?: Day;
}

/** Where a period stands and when it ends. Source of the counting rule: `procedure.md`, "Clocks". */
export const reckon = oncePerClock((clock, calendar): Reckoning => {
  if (clock.runs.length === 0) return { state: clock.lapsedAt === undefined ? 'awaiting-service' : 'lapsed' };
  if (!isRunning(clock)) return { state: clock.lapsedAt === undefined ? 'paused' : 'lapsed' };
  const due = dueDay(clock, calendar);
  return {
    state: clock.lapsedAt === undefined ? 'running' : 'lapsed',
    dueOn: dateOfDay(due),
    dueAt: endOf(calendar.timeZone, due),
  };
});

/** Days used up when `at` comes; the day in which `at` lies is not over and not used. Never more than were allowed. */
export function consumedDays(clock: Clock, calendar: WorkingCalendar, at: Instant): number {
  const days = workingDays(calendar);
  const today = dayIn(calendar.timeZone, at);
  const allowed = allowedDays(clock);
  let consumed = 0;
  for (const span of spans(clock, calendar)) {
    const until = Math.min(span.until ?? today, today);
    for (let day = span.first; day < until && consumed < allowed; day += 1) {
      if (counts(clock.allowance.unit, days, day)) consumed += 1;
    }
  }
  return consumed;
}

export const remainingDays = (clock: Clock, calendar: WorkingCalendar, at: Instant): number =>
  allowedDays(clock) - consumedDays(clock, calendar, at);

/**
 * Days left as people say it: days of the period's kind after today, up to the due date. Zero on the last day,
 * negative when late. Takes a period as the status gives it.
 */
export function daysLeft(
  period: { readonly dueOn?: PlainDate; readonly unit: Clock['allowance']['unit'] },
  calendar: WorkingCalendar,
  at: Instant,
): number | undefined {
  if (period.dueOn === undefined) return undefined;
  const days = workingDays(calendar);
  const [today, due] = [dayIn(calendar.timeZone, at), dayOfDate(period.dueOn)];
  let left = 0;
  for (let day = Math.min(today, due) + 1; day <= Math.max(today, due); day += 1) {
    if (counts(period.unit, days, day)) left += 1;
  }
  return today <= due ? left : -left;
}

/** At nine in the morning after the day that used up the fraction: nobody is reminded at midnight. */
const reminderHour = 9 * 3_600_000;

/** When the holder is to be reminded; only of a running period, and only what has not been sent. Earliest first. */
export function reminderTimes(
  clock: Clock,
  calendar: WorkingCalendar,
): readonly { readonly fraction: number; readonly at: Instant }[] {
  if (clock.lapsedAt !== undefined || !isRunning(clock)) return [];
  const allowed = allowedDays(clock);
  return clock.reminders
    .filter((reminder) => reminder.sentAt === undefined && Math.ceil(reminder.fraction * allowed) < allowed)
    .map(({ fraction }) => {
      const used = completingDay(clock, calendar, Math.ceil(fraction * allowed));
      return { fraction, at: instant(beginningOf(calendar.timeZone, used + 1) + reminderHour) };
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Runs as days. No day before the legal day of service counts, whatever was paused and resumed before it. */
export function spans(clock: Clock, calendar: WorkingCalendar): readonly Span[] {
  const zone = calendar.timeZone;
  const earliest = startDay(clock, calendar) + (clock.firstDayCounts ? 0 : 1);
  return clock.runs.map((run, index) => {
    const resumed = dayIn(zone, run.from);
    const first = index === 0 ? earliest : Math.max(earliest, resumed);
    return run.to === undefined ? { first, resumed } : { first, resumed, until: dayIn(zone, run.to) };
  });
}

/** Day zero, or day one where the first day counts. */
export function startDay(clock: Clock, calendar: WorkingCalendar): Day {
  if (clock.opening.by === 'event') return dayIn(calendar.timeZone, clock.opening.at);
  if (clock.opening.service === undefined) throw new RangeError(`${clock.id} has not started`);
  return dayOfDate(clock.opening.service.servedOn);
}

/** The day on which the given number of days is used up, the last run going on; never one before that run began. */
export function completingDay(clock: Clock, calendar: WorkingCalendar, number: number): Day {
  const days = workingDays(calendar);
  let [used, last] = [0, startDay(clock, calendar)];
  let stopped: Day = Infinity;
  for (const { first, resumed, until } of spans(clock, calendar)) {
    // Stopped with nothing left but not over, as on a day off at its end: it ends no earlier than the day it goes on.
    if (used === number && stopped <= rolled(last, days)) last = Math.max(last, resumed);
    stopped = until ?? Infinity;
    for (let day = first; used < number && (until === undefined || day < until); day += 1) {
      if (counts(clock.allowance.unit, days, day)) [used, last] = [used + 1, day];
    }
  }
  return last;
}

function dueDay(clock: Clock, calendar: WorkingCalendar): Day {
  const last = completingDay(clock, calendar, allowedDays(clock));
  return rolled(last, workingDays(calendar));
}

/** A period that would end on a day off ends on the next working day; working days never do. */
export const rolled = (day: Day, days: WorkingDays): Day => days.nextWorkingDay(day);
