import type { Clock, WorkingCalendar } from './clock.js';

/**
 * A clock never changes, so what is computed from it is computed once: one decision asks for the same due date for the
 * file, the queue, the process and the page.
 */
export function oncePerClock<Value>(
  compute: (clock: Clock, calendar: WorkingCalendar) => Value,
): (clock: Clock, calendar: WorkingCalendar) => Value {
  const known = new WeakMap<Clock, { readonly calendar: WorkingCalendar; readonly value: Value }>();
  return (clock, calendar) => {
    const last = known.get(clock);
    if (last?.calendar === calendar) return last.value;
    const value = compute(clock, calendar);
    known.set(clock, { calendar, value });
    return value;
  };
}
