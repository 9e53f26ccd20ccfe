import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { calendarOf, rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Recount } from './commands.js';
import type { ClockEvent } from './events.js';
import { dueOn } from './stopping.js';

/** To the edition that the pack names as its own now, and to no other; a period that ended is not counted again. */
export function recount(file: CaseRecord, { to, reason }: Recount, context: DecisionContext): Decision<ClockEvent> {
  const { here, now, rules } = context;
  const { clock } = file;
  if (clock === undefined || clock.lapsedAt !== undefined) return refuse('NO_SUCH_CLOCK');
  if (clock.calendarVersion === to) return refuse('ALREADY_DONE');
  if (rulesOf(rules, clock.calendar).calendar.version !== to) return refuse('NOT_IN_FORCE', { version: to }, 'to');
  const [dueBefore, dueAfter] = [dueOn(clock, rules), recountedDue(clock, to, rules)];
  const today = todayIn(calendarOf(rules, clock).timeZone, now);
  // Nobody's period ends on a day that is over because the calendar changed.
  if (dueAfter !== undefined && dueAfter < today) return refuse('DEADLINE_PASSED', { dueOn: dueAfter });
  return (
    refuseWithoutReasons(reason, 'reason') ??
    accept<ClockEvent>({
      ...{ type: 'clock-recounted', at: now, country: here, clock: clock.id, from: clock.calendarVersion, to, reason },
      ...(dueBefore === undefined ? {} : { dueBefore }),
      ...(dueAfter === undefined ? {} : { dueAfter }),
    })
  );
}

/** When the period would be due, counted by another edition. */
export const recountedDue = (clock: Clock, version: string, rules: RuleBook) =>
  dueOn({ ...clock, calendarVersion: version }, rules);
