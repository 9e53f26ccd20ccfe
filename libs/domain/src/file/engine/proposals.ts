import type { DecisionContext } from '../case/index.js';
import { dateAfter, endOfDay } from '../../clocks/index.js';
import type { Instant } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';

/** Something that one person said and that comes to nothing before a second one looked at it. */
export interface Waiting {
  /** From then on it is as if nobody had proposed it. What was proposed before there was such a moment waits on. */
  readonly lapsesAt?: Instant;
}

/** When what is proposed now is over: with the end of a day of the country whose file it is. */
export function lapseFromNow({ here, now, rules }: Pick<DecisionContext, 'here' | 'now' | 'rules'>): Instant {
  const { calendar, proposals } = rulesOf(rules, here);
  return endOfDay(calendar.timeZone, dateAfter(proposals.lapseAfter, calendar, now));
}

export const waits = ({ lapsesAt }: Waiting, now: Instant): boolean => lapsesAt === undefined || lapsesAt > now;
