import type { Clock } from '../../clocks/index.js';
import { isRunning, resumeClock, todayIn } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Moved } from './moved.js';
import { daysOf } from './moved.js';
import { dueOn } from './stopping.js';

/** The clock is counted by another edition of its calendar from now on; nothing else changes editions. */
export interface Recount {
  readonly type: 'recount';
  readonly to: string;
  readonly reason: LocalizedText;
}

export interface ClockRecounted extends Moved {
  readonly type: 'clock-recounted';
  readonly from: string;
  readonly to: string;
  readonly reason: LocalizedText;
}

interface Counted extends Staged {
  /** Of measures, which stands still while the office owes a test of them. */
  readonly measuring?: Clock | undefined;
}

/**
 * To the edition that the pack names as its own now, and to no other; a period that ended is not counted again. None moves
 * a day of the worker's earlier (R7): that period stays with the edition by which they were told their last day.
 */
export const recount = command({
  type: 'recount',
  givenBy: ['supervisor', 'operator'],
  // A calendar is the country's, so whoever changes it need not hold the case.
  seat: () => true,
  refusals: [
    'NO_SUCH_CLOCK',
    'ALREADY_DONE',
    'NOT_IN_FORCE',
    'DEADLINE_PASSED',
    'WORKERS_DAY_STANDS',
    'REASONS_MISSING',
  ],
  decide(file: Counted, { to, reason }: Recount, { here, now, rules }) {
    const { clock } = file;
    if (clock === undefined || clock.lapsedAt !== undefined) return refuse('NO_SUCH_CLOCK');
    if (clock.calendarVersion === to) return refuse('ALREADY_DONE');
    if (rulesOf(rules, clock.calendar).calendar.version !== to) return refuse('NOT_IN_FORCE', { version: to }, 'to');
    const [dueBefore, dueAfter] = [dueOn(clock, rules), recountedDue(clock, to, rules)];
    const today = todayIn(calendarOf(rules, clock).timeZone, now);
    // Nobody's period ends on a day that is over because the calendar changed.
    if (dueAfter !== undefined && dueAfter < today) return refuse('DEADLINE_PASSED', { dueOn: dueAfter });
    if (endsEarlierForWorker(file, to, now, rules)) return refuse('WORKERS_DAY_STANDS');
    return (
      refuseWithoutReasons(reason, 'reason') ??
      accept<ClockRecounted>({
        ...{
          type: 'clock-recounted',
          at: now,
          country: here,
          clock: clock.id,
          from: clock.calendarVersion,
          to,
          reason,
        },
        ...(dueBefore === undefined ? {} : { dueBefore }),
        ...(dueAfter === undefined ? {} : { dueAfter }),
      })
    );
  },
});

export const clockRecounted = event({
  type: 'clock-recounted',
  evolve(file: Counted, { to }: ClockRecounted) {
    const { clock, measuring, waiting } = file;
    const counted = (one: Clock): Clock => ({ ...one, calendarVersion: to });
    return {
      ...file,
      ...(clock && { clock: counted(clock) }),
      ...(measuring && { measuring: counted(measuring) }),
      ...(waiting && { waiting: counted(waiting) }),
    };
  },
  // Counted anew and due on the same day: nothing that concerns the worker.
  lines(_file, recounted) {
    const { at, country, dueAfter, dueBefore, reason: words, type } = recounted;
    return dueAfter === dueBefore ? [] : [line(country, at, type, { args: daysOf(recounted), words })];
  },
});

/** When the period would be due, counted by another edition. */
export const recountedDue = (clock: Clock, version: string, rules: RuleBook) =>
  dueOn({ ...clock, calendarVersion: version }, rules);

/** Whether that edition gives the worker less time in any of their periods, the ones that stand still as if they ran on now. */
export function endsEarlierForWorker(
  file: Omit<Counted, 'stage'>,
  version: string,
  now: Instant,
  rules: RuleBook,
): boolean {
  return [file.clock, file.measuring, file.waiting].some((one) => {
    if (one?.holder.who !== 'worker' || one.lapsedAt !== undefined) return false;
    const ran = isRunning(one) ? one : resumeClock(one, now);
    const [before, after] = [dueOn(ran, rules), recountedDue(ran, version, rules)];
    return before !== undefined && after !== undefined && after < before;
  });
}
