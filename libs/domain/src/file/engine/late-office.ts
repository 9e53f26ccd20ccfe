import type { CaseRecord } from '../case/index.js';
import type { Clock } from '../../clocks/index.js';
import { reckon } from '../../clocks/index.js';
import type { PlainDate } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { calendarOf } from './rule-look-up.js';

/** The days in which the appeals body ordered an office to act. */
export const isOrdered = (clock: Clock | undefined): boolean => clock?.id.startsWith('ordered#') === true;

/** An office whose period passed, or that the appeals body gave a day; none where its period runs as any other. */
export function lateOffice({ clock }: CaseRecord, rules: RuleBook): { readonly ordered?: PlainDate } | undefined {
  if (clock?.holder.who !== 'agency') return undefined;
  const isDayOrdered = isOrdered(clock);
  if (clock.lapsedAt === undefined && !isDayOrdered) return undefined;
  const ordered = isDayOrdered ? reckon(clock, calendarOf(rules, clock)).dueOn : undefined;
  return ordered === undefined ? {} : { ordered };
}
