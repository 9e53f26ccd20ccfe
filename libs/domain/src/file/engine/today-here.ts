import type { DecisionContext } from '../case/index.js';
import { todayIn } from '../../clocks/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';

/** What is given until a day ends with a day of the country whose file it is. */
export const todayHere = ({ here, now, rules }: DecisionContext): PlainDate =>
  todayIn(rulesOf(rules, here).calendar.timeZone, now);
