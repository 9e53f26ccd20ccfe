import type { CaseRecord, PauseInForce, PauseReason } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { isRunning, pauseClock, reckon, resumeClock } from '../../clocks/index.js';
import type { CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import { calendarOf, rulesOf } from '../../file/engine/rule-look-up.js';
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

export const dueOn = (clock: Clock | undefined, rules: RuleBook): PlainDate | undefined =>
  clock && reckon(clock, calendarOf(rules, clock)).dueOn;

/** When it would be due, had it never been stopped; what a worker was told before. */
export function dueWithoutPause(clock: Clock, rules: RuleBook): PlainDate | undefined {
  const last = clock.runs.at(-1);
  if (last?.to === undefined) return dueOn(clock, rules);
  return dueOn({ ...clock, runs: [...clock.runs.slice(0, -1), { from: last.from }] }, rules);
}

/**
 * Whether an emergency concerns a file: by the place where the worker is, as far as it was said, or by the place of the
 * agency that holds the clock, as far as its pack says one. What has no place is concerned by a pause of the whole
 * country and by no other.
 */
export function concerns(
  { regions }: Pick<PauseInForce, 'regions'>,
  { clock, region }: Pick<CaseRecord, 'clock' | 'region'>,
  here: CountryCode,
  rules: RuleBook,
): boolean {
  if (regions === 'all') return true;
  if (region !== undefined && regions.includes(region)) return true;
  if (clock?.holder.who !== 'agency') return false;
  const { agency: id } = clock.holder;
  const seat = rulesOf(rules, here).agencies.find((agency) => agency.id === id)?.region;
  return seat !== undefined && regions.includes(seat);
}
