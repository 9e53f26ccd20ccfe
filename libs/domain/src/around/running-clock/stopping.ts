import type { DecisionContext, PauseReason } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { isRunning, pauseClock, reckon, resumeClock } from '../../clocks/index.js';
import type { CaseId, Instant, PlainDate } from '../../kernel/index.js';
import { agencyOf } from '../../file/engine/periods.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

const mark = 'force-majeure:';

export const stop = (clock: Clock, at: Instant, reason: PauseReason): Clock => pauseClock(clock, at, mark + reason);

/** A clock that a law stopped for a reason of its own, as while a worker is heard, is not the pause's to start. */
export const start = (clock: Clock, at: Instant): Clock => (isStopped(clock) ? resumeClock(clock, at) : clock);

export const isStopped = (clock: Clock): boolean => clock.runs.at(-1)?.why?.startsWith(mark) === true;

/** Whether a pause has something to stop: a period that runs and is not over, recorded or not. */
export function canStop(clock: Clock | undefined, now: Instant, rules: RuleBook): boolean {
  if (clock === undefined || clock.lapsedAt !== undefined || !isRunning(clock)) return false;
  const { dueAt } = reckon(clock, calendarOf(rules, clock));
  return dueAt !== undefined && now <= dueAt;
}

/** Whoever approves an emergency stops no period of its own by it (R11). */
export const isTheApprovers = (pause: CaseId, { pauses }: Pick<DecisionContext, 'pauses'>, clock: Clock | undefined) =>
  pauses?.some(
    ({ approval, pause: one }) => one === pause && approval !== undefined && approval === agencyOf(clock),
  ) === true;

export const dueOn = (clock: Clock | undefined, rules: RuleBook): PlainDate | undefined =>
  clock && reckon(clock, calendarOf(rules, clock)).dueOn;

/** When it would be due, had it never been stopped; what a worker was told before. */
export function dueWithoutPause(clock: Clock, rules: RuleBook): PlainDate | undefined {
  const last = clock.runs.at(-1);
  if (last?.to === undefined) return dueOn(clock, rules);
  return dueOn({ ...clock, runs: [...clock.runs.slice(0, -1), { from: last.from }] }, rules);
}
