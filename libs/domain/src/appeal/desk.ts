import type { DeskView } from '../case/index.js';
import { reckon } from '../clocks/index.js';
import { agencyOf } from '../procedure/periods.js';
import { calendarOf } from '../procedure/rule-look-up.js';
import type { RuleBook } from '../rules/index.js';
import type { Appeal } from './appeal.js';

/** Where a queue shows the file, and whose turn it is. */
export function desk({ clock, held, officer, stage }: Appeal, rules: RuleBook): DeskView {
  const holder = agencyOf(clock);
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  const turn = stage === 'received' ? (['effect'] as const) : (['appeals-officer'] as const);
  return {
    agencies: held,
    ...(holder === undefined ? {} : { holder }),
    awaiting: clock === undefined ? [] : [...turn, ...(clock.lapsedAt === undefined ? [] : (['supervisor'] as const))],
    ...(dueAt === undefined ? {} : { dueAt }),
    assigned: officer === undefined ? [] : [officer],
  };
}
