import type { DeskView } from '../case/index.js';
import { reckon } from '../clocks/index.js';
import { agencyOf } from '../procedure/periods.js';
import { calendarOf } from '../procedure/rule-look-up.js';
import type { RuleBook } from '../rules/index.js';
import type { Consultation } from './consultation.js';

/** In the queue of the body's advisers, and of nobody else. */
export function desk({ clock, held, stage }: Consultation, rules: RuleBook): DeskView {
  const holder = agencyOf(clock);
  const dueAt = clock && reckon(clock, calendarOf(rules, clock)).dueAt;
  return {
    agencies: held,
    ...(holder === undefined ? {} : { holder }),
    awaiting: stage === 'asked' ? ['adviser'] : [],
    ...(dueAt === undefined ? {} : { dueAt }),
    assigned: [],
  };
}
