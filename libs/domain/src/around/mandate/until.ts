import type { DecisionContext } from '../../file/case/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { todayHere } from '../../file/engine/today-here.js';

/** Nobody signs away their file for longer than this in one go. */
const daysAtMost = 366;

/** The last day of one that is given now. */
export const lastMandateDay = (today: PlainDate): PlainDate =>
  new Date(Date.parse(today) + daysAtMost * 86_400_000).toISOString().slice(0, 10) as PlainDate;

/** Undefined where a mandate may last until that day. */
export function refuseUntil(until: PlainDate, context: DecisionContext) {
  const days = (Date.parse(until) - Date.parse(todayHere(context))) / 86_400_000;
  if (days < 0) return refuse('DEADLINE_PASSED', { dueOn: until }, 'until');
  return days > daysAtMost ? refuse('MANDATE_TOO_LONG', { atMost: daysAtMost }, 'until') : undefined;
}
