import type { LocalizedText, PlainDate } from '../kernel/index.js';
import type { Allowance, WorkingCalendar } from './clock.js';
import type { Day } from './days.js';
import { dayOfDate, weekdayOf } from './days.js';

/** A calendar made ready for counting. */
export interface WorkingDays {
  readonly holidays: ReadonlyMap<Day, LocalizedText>;
  readonly isWeekend: (day: Day) => boolean;
  readonly isOff: (day: Day) => boolean;
  /** The day itself where it is a working day. */
  readonly nextWorkingDay: (day: Day) => Day;
}

const ready = new WeakMap<WorkingCalendar, WorkingDays>();

export function workingDays(calendar: WorkingCalendar): WorkingDays {
  let days = ready.get(calendar);
  if (days === undefined) ready.set(calendar, (days = prepare(calendar)));
  return days;
}

function prepare(calendar: WorkingCalendar): WorkingDays {
  if (new Set(calendar.weekend).size >= 7) throw new RangeError(`${calendar.country} would never have a working day`);
  const weekend = new Set(calendar.weekend);
  const holidays = new Map(
    Object.entries(calendar.holidays).map(([date, name]) => [dayOfDate(date as PlainDate), name] as const),
  );
  const isWeekend = (day: Day): boolean => weekend.has(weekdayOf(day));
  const isOff = (day: Day): boolean => isWeekend(day) || holidays.has(day);
  const nextWorkingDay = (day: Day): Day => {
    let next = day;
    while (isOff(next)) next += 1;
    return next;
  };
  return { holidays, isWeekend, isOff, nextWorkingDay };
}

/** Whether the law counts this day for such an allowance. */
export const counts = (unit: Allowance['unit'], days: WorkingDays, day: Day): boolean =>
  unit === 'calendar-days' || !days.isOff(day);

/** The day that completes an allowance, counted from the day after. */
export function dayAfter(allowance: Allowance, days: WorkingDays, from: Day): Day {
  let day = from;
  for (let left = allowance.days; left > 0;) {
    day += 1;
    if (counts(allowance.unit, days, day)) left -= 1;
  }
  return day;
}
