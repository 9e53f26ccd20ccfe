import { dayAfterDate, startOfDay } from '@puente/domain/clocks';
import type { Instant, PlainDate, TimeZone } from '@puente/domain/kernel';

/** For how many days a supervisor sees what is due. */
const ahead = 14;

interface Ahead {
  readonly days: readonly PlainDate[];
  /** When each of them begins, and when the last one ends. */
  readonly begins: readonly Instant[];
}

/** A day and those after it, as they begin in a country. */
export function daysAhead(timeZone: TimeZone, today: PlainDate): Ahead {
  const days = [today];
  for (let last = today; days.length <= ahead; days.push(last)) last = dayAfterDate(last);
  return { days: days.slice(0, ahead), begins: days.map((day) => startOfDay(timeZone, day)) };
}
