import type { Allowance, Clock } from '../../../../clocks/index.js';
import { extendClock, reckon } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { calendarOf } from '../../../../file/engine/rule-look-up.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { announcing } from '../review-file/announced-tests.js';
import { event } from '../review-file/define.js';
import type { Compensation, RecognitionReview } from '../review-file/recognition-review.js';
import { awaitsChoice, unitsLeft } from '../review-file/tested-units.js';
import { unitsUnderTest } from '../review-file/units-open.js';
import { endCompensation } from './end-compensation.js';

/** The end of the worker's period waits for a test, or for a choice of theirs. */
export interface CompensationProlonged {
  readonly type: 'compensation-prolonged';
  readonly at: Instant;
  readonly by: Allowance;
  readonly units: readonly UnitCode[];
}

/**
 * The worker's period is over, unless a test is announced or the worker has a choice open (R5): none of it is their delay.
 * What the office owes is its own delay.
 */
export function lapseCompensation(
  file: RecognitionReview,
  compensation: Compensation,
  clock: Clock,
  context: DecisionContext,
) {
  const { now, rules } = context;
  const { dueOn } = reckon(clock, calendarOf(rules, clock));
  const awaited = awaitedIn(file, context);
  if (awaited === undefined || dueOn === undefined) {
    return endCompensation(file, compensation, 'compensation-ended', context);
  }
  const days = Math.max(1, (Date.parse(awaited.until) - Date.parse(dueOn)) / millisecondsPerDay);
  const by: Allowance = { unit: clock.allowance.unit, days };
  return accept<CompensationProlonged>({ type: 'compensation-prolonged', at: now, by, units: awaited.units });
}

const millisecondsPerDay = 86_400_000;

/** What it waits for, and until when: so many days after the test as it is announced before; to choose, those of an answer. */
function awaitedIn(file: RecognitionReview, { now, rules }: DecisionContext) {
  const units = unitsUnderTest(file);
  const appointed = file.tests.filter((test) => unitsLeft(test).some((unit) => units.includes(unit)));
  const { earliest, answer } = announcing(file, rules);
  if (appointed.length > 0) {
    const last = appointed.map(({ at }) => at).reduce((one, other) => (one > other ? one : other), now);
    return { units: units.filter((unit) => !awaitsChoice(file, unit)), until: earliest(last) };
  }
  const choosing = units.filter((unit) => awaitsChoice(file, unit));
  return choosing.length > 0 && !hadTimeToChoose(file) ? { units: choosing, until: answer(now) } : undefined;
}

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
