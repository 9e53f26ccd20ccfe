import { dateAfter, dayOfDate, endOf } from '../../clocks/index.js';
import type { DecisionContext, ProcessView } from '../../file/case/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { ClockId, Instant, PlainDate } from '../../kernel/index.js';
import { accept, notKnown, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Alert } from './alert.js';
import { standing } from './alert.js';
import { event } from './define.js';

/** Its last day is over. Each country that was told of the day ends it by itself. */
export interface AlertEnded {
  readonly type: 'alert-ended';
  readonly at: Instant;
}

/** A date of the calendar and no period: nobody is late, and no emergency moves it. */
const lastDay = 'alert-until' as ClockId;

/** One that a partner sent without a last day, before there was a bound, lasts no longer than any other (R15). */
function untilOf({ here, notice, receivedAt }: Alert, rules: RuleBook): PlainDate | undefined {
  if (notice.until !== undefined || receivedAt === undefined) return notice.until;
  const { calendar, certification } = rulesOf(rules, here);
  return dateAfter(certification.steps.alert.atMost, calendar, receivedAt);
}

/** The end of its last day where it stands, if it has one (R15). */
export function endOfAlert(file: Alert, rules: RuleBook): NonNullable<ProcessView['deadline']> | undefined {
  const until = untilOf(file, rules);
  if (until === undefined || !standing.has(file.stage)) return undefined;
  return { clock: lastDay, at: endOf(rulesOf(rules, file.here).calendar.timeZone, dayOfDate(until)) };
}

export function endAlert(file: Alert, clock: ClockId, { now, rules }: DecisionContext) {
  const due = endOfAlert(file, rules);
  if (due?.clock !== clock) return refuse('NO_SUCH_CLOCK');
  if (now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: untilOf(file, rules) ?? notKnown });
  const ended: AlertEnded = { type: 'alert-ended', at: now };
  // Another country's alert is no page of this one's.
  return file.applicant === undefined
    ? accept<AlertEnded | NoticeRaised>(ended)
    : accept<AlertEnded | NoticeRaised>(ended, raise(file, 'alert-closed', now));
}

export const alertEnded = event({
  type: 'alert-ended',
  evolve: (file, _ended: AlertEnded) => ({ ...file, stage: 'closed', clock: undefined, appeal: undefined }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
