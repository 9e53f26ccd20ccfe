import { Temporal } from 'temporal-polyfill';

import type { Instant, PlainDate, TimeZone } from '../kernel/index.js';
import { instant, milliseconds } from '../kernel/index.js';

/**
 * A legal day as a number: days since 1970-01-01. All counting is done on these; the time-zone library is asked only
 * where a local day begins, once per zone and day, because counting a due date is on the path of every decision.
 */
export type Day = number;

const millisecondsPerDay = 86_400_000;

export const dayOfDate = (date: PlainDate): Day => Date.parse(date) / millisecondsPerDay;

export const dayAfterDate = (date: PlainDate): PlainDate => dateOfDay(dayOfDate(date) + 1);

const dates = new Map<Day, PlainDate>();

export function dateOfDay(day: Day): PlainDate {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate;
    dates.set(day, date);
  }
  return date;
}

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

const beginnings = new Map<TimeZone, Map<Day, number>>();

/** When a day begins; not always 00:00, where summer time starts at midnight (America/Santiago). Milliseconds. */
export function beginningOf(timeZone: TimeZone, day: Day): number {
  let known = beginnings.get(timeZone);
  if (known === undefined) beginnings.set(timeZone, (known = new Map<Day, number>()));
  let beginning = known.get(day);
  if (beginning === undefined) {
    beginning = Temporal.PlainDate.from(dateOfDay(day)).toZonedDateTime({ timeZone }).epochMilliseconds;
    known.set(day, beginning);
  }
  return beginning;
}

/** The local day in which a moment lies. */
export function dayIn(timeZone: TimeZone, at: Instant): Day {
  const time = milliseconds(at);
  let day = Math.floor(time / millisecondsPerDay);
  while (beginningOf(timeZone, day) > time) day -= 1;
  while (beginningOf(timeZone, day + 1) <= time) day += 1;
  return day;
}

/** Its last millisecond: a period runs until midnight of its last day, not until the offices close. */
export const endOf = (timeZone: TimeZone, day: Day): Instant => instant(beginningOf(timeZone, day + 1) - 1);

export const todayIn = (timeZone: TimeZone, at: Instant): PlainDate => dateOfDay(dayIn(timeZone, at));

/** The end of the same local day a number of months later; of the month's last day where it is shorter. */
export function monthsAfter(timeZone: TimeZone, at: Instant, months: number): Instant {
  const later = Temporal.PlainDate.from(todayIn(timeZone, at)).add({ months });
  return endOf(timeZone, dayOfDate(later.toString() as PlainDate));
}
