import { todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Application } from './application.js';

/** Years that have begun, in their order. */
export function refuseYears(
  periods: readonly { readonly from: number; readonly until?: number }[],
  country: Application['country'],
  now: Instant,
  rules: RuleBook,
): Refused<'DATE_IN_FUTURE'> | undefined {
  const thisYear = Number(todayIn(rulesOf(rules, country).calendar.timeZone, now).slice(0, 4));
  const wrong = periods.flatMap(({ from, until = thisYear }) =>
    [from, until].filter((year) => year > thisYear || from > until),
  );
  return wrong[0] === undefined ? undefined : refuse('DATE_IN_FUTURE', { date: String(wrong[0]) });
}
