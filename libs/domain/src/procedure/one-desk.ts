import type { CaseRecord, DeskView, Role } from '../case/index.js';
import { reckon } from '../clocks/index.js';
import type { AgencyId } from '../kernel/index.js';
import type { RuleBook } from '../rules/index.js';
import { agencyOf } from './periods.js';
import { calendarOf } from './rule-look-up.js';

interface Turn {
  /** Where no period says who holds it. */
  readonly holder?: AgencyId | undefined;
  readonly awaiting: readonly Role[];
  readonly assigned?: DeskView['assigned'];
}

/** Where a queue shows a file that one agency holds from its beginning to its end. */
export function oneDesk(
  { clock, held }: CaseRecord,
  { holder: otherwise, awaiting, assigned = [] }: Turn,
  rules: RuleBook,
): DeskView {
  const holder = agencyOf(clock) ?? otherwise;
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  const late = clock?.lapsedAt === undefined || awaiting.includes('supervisor') ? [] : (['supervisor'] as const);
  return {
    agencies: held,
    ...(holder === undefined ? {} : { holder }),
    awaiting: holder === undefined ? [] : [...awaiting, ...late],
    ...(dueAt === undefined ? {} : { dueAt }),
    assigned,
  };
}
