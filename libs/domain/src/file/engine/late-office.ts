import type { CaseRecord } from '../case/index.js';
import { reckon } from '../../clocks/index.js';
import type { PlainDate } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { calendarOf } from './rule-look-up.js';

/** An office whose period passed, or that the appeals body gave a day; none where its period runs as any other. */
export function lateOffice({ clock }: CaseRecord, rules: RuleBook): { readonly ordered?: PlainDate } | undefined {
  if (clock?.holder.who !== 'agency') return undefined;
  const isOrdered = clock.id.startsWith('ordered#');
  if (clock.lapsedAt === undefined && !isOrdered) return undefined;
  const ordered = isOrdered ? reckon(clock, calendarOf(rules, clock)).dueOn : undefined;
  return ordered === undefined ? {} : { ordered };
}
