import type { Instant, PlainDate } from '../kernel/index.js';
import type { Allowance, WorkingCalendar } from './clock.js';
import { dateAfter } from './date-after.js';
import { dayOfDate, endOf } from './days.js';

/** Between which days an office calls somebody to a test, counted from when it names the day (R5, R10). */
export interface NamedDays {
  /** So long before it they are told: the day that completes it is the first possible. */
  readonly announced: Allowance;
  readonly heldWithin: Allowance;
}

export const earliestDay = ({ announced }: NamedDays, calendar: WorkingCalendar, now: Instant): PlainDate =>
  dateAfter(announced, calendar, now);

/** Never before the first that can be announced, so that there always is one. */
export function latestDay(named: NamedDays, calendar: WorkingCalendar, now: Instant): PlainDate {
  return later(earliestDay(named, calendar, now), dateAfter(named.heldWithin, calendar, now));
}

/**
 * Of an office that is late already, or was ordered a day: no far day takes its lateness away (R10). It has the days of the
 * announcement once more from the first day on which it could be, or the day that it was ordered.
 */
export function latestDayWhenLate(
  named: NamedDays,
  calendar: WorkingCalendar,
  {
    first,
    now,
    ordered,
  }: { readonly first: PlainDate; readonly now: Instant; readonly ordered?: PlainDate | undefined },
): PlainDate {
  const next = dateAfter(named.announced, calendar, endOf(calendar.timeZone, dayOfDate(first)));
  const until = ordered === undefined ? next : later(next, ordered);
  const latest = latestDay(named, calendar, now);
  return until < latest ? until : latest;
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
