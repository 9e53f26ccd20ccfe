import { dateAfter, todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification } from './certification.js';

/** The days of the pack lie between the telling and an evaluation (R5): the day that completes them is the first possible. */
export function announcing({ application }: Certification, rules: RuleBook) {
  const { calendar, certification } = rulesOf(rules, application.country);
  const earliest = (told: Instant): PlainDate => dateAfter(certification.evaluationAnnounced, calendar, told);
  return {
    earliest,
    inTime: (on: Instant, told: Instant): boolean => todayIn(calendar.timeZone, on) >= earliest(told),
  };
}
