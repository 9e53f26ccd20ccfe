import type { DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { PlainDate } from '../../kernel/index.js';

/** A mandate ends with a day of the country whose file it is. */
export const todayHere = ({ here, now, rules }: DecisionContext): PlainDate =>
  todayIn(rulesOf(rules, here).calendar.timeZone, now);
