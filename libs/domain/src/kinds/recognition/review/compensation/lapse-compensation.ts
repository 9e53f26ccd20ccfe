import type { Allowance, Clock } from '../../../../clocks/index.js';
import { extendClock, reckon } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { calendarOf } from '../../../../file/engine/rule-look-up.js';
import type { Escalated } from '../../../../file/engine/time-passed.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { announcing } from '../review-file/announced-tests.js';
import { event } from '../review-file/define.js';
import type { Compensation, RecognitionReview } from '../review-file/recognition-review.js';
import { unitsOwedTest, unitsUnderTest } from '../review-file/units-open.js';
import { endCompensation } from './end-compensation.js';

/** The end of the worker's period waits for a choice of theirs; in a journal from before, for a test as well. */
export interface CompensationProlonged {
  readonly type: 'compensation-prolonged';
  readonly at: Instant;
  readonly by: Allowance;
  readonly units: readonly UnitCode[];
}

/**
 * The worker's period is over, unless they have a choice open (R5): that is not their delay. While the office has a test to hold, the
 * period is the office's, and passes like any other of its own (R10).
 */
export function lapseCompensation(
  file: RecognitionReview,
  compensation: Compensation,
  clock: Clock,
  context: DecisionContext,
) {
  const { now, rules } = context;
  if (clock.holder.who === 'agency') {
    const escalated: Escalated = { type: 'escalated', at: now, clock: clock.id };
    return accept<Escalated>(escalated);
  }
  // In a file from before the office's period: it begins now, with what is left to the worker.
  if (unitsOwedTest(file).length > 0) return accept<CompensationProlonged>();
  const { dueOn } = reckon(clock, calendarOf(rules, clock));
  const choosing = unitsUnderTest(file);
  if (choosing.length === 0 || dueOn === undefined || hadTimeToChoose(file)) {
    return endCompensation(file, compensation, 'compensation-ended', context);
  }
  const until = announcing(file, rules).answer(now);
  const days = Math.max(1, (Date.parse(until) - Date.parse(dueOn)) / millisecondsPerDay);
  const by: Allowance = { unit: clock.allowance.unit, days };
  return accept<CompensationProlonged>({ type: 'compensation-prolonged', at: now, by, units: choosing });
}

const millisecondsPerDay = 86_400_000;

/** Once for a choice: it was open already when the period was prolonged the last time. */
function hadTimeToChoose({ clock, tests }: RecognitionReview): boolean {
  const missed = tests.flatMap(({ results }) => results.filter(({ result }) => result === 'not-attended'));
  const last = clock?.extensions.at(-1)?.at;
  return last !== undefined && missed.every(({ at }) => at <= last);
}

export const compensationProlonged = event({
  type: 'compensation-prolonged',
  evolve: (file, { at, by }: CompensationProlonged) => ({
    ...file,
    clock: file.clock && extendClock(file.clock, by, at),
  }),
});
