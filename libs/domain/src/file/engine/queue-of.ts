import type { CaseRecord, QueueView } from '../case/index.js';
import { reckon } from '../../clocks/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { agencyOf } from './periods.js';
import { calendarOf } from './rule-look-up.js';

/** In whose queue a file stands and until when. `otherwise`: its holder where no period of an agency's runs. */
export function queueOf(
  { assistedBy, clock, held }: CaseRecord,
  otherwise: AgencyId | undefined,
  rules: RuleBook,
): Pick<QueueView, 'agencies' | 'holder' | 'dueAt'> {
  const holder = agencyOf(clock) ?? otherwise;
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  return {
    agencies: assistedBy === undefined || held.includes(assistedBy) ? held : [...held, assistedBy],
    ...(holder === undefined ? {} : { holder }),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}
