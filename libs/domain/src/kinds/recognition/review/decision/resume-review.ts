import type { Allowance } from '../../../../clocks/index.js';
import { extendClock, remainingDays, resumeClock } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { calendarOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { besideMeasures, makesUp, measuredUnits } from '../review-file/units-open.js';

/** All measures are done, or their period is over: the review goes on for these units and no others. */
export interface ReviewResumed {
  readonly type: 'review-resumed';
  readonly at: Instant;
  readonly units: readonly UnitCode[];
  /** What their review had left beyond what is left of the period that they join. */
  readonly by?: Allowance;
}

type Now = Pick<DecisionContext, 'now' | 'rules'>;

/** Back to the reviewer once nothing is outstanding. */
export function resumedWhenAll(
  file: RecognitionReview,
  shown: readonly UnitCode[],
  context: Now,
): readonly ReviewResumed[] {
  const units = measuredUnits(file);
  if (!units.every((unit) => shown.includes(unit))) return [];
  const by = daysKept(file, context);
  return [{ type: 'review-resumed', at: context.now, units, ...(by && { by }) }];
}

/** Whoever joins what is decided again loses none of the days that their own review had left (R1, R3). */
function daysKept(file: RecognitionReview, { now, rules }: Now): Allowance | undefined {
  const { clock, waiting } = file;
  const counts = besideMeasures(file) && clock?.lapsedAt === undefined;
  if (!counts || waiting === undefined || clock === undefined) return undefined;
  const [own, joined] = [waiting, clock].map((one) => remainingDays(one, calendarOf(rules, one), now));
  const days = (own ?? 0) - (joined ?? 0);
  return days > 0 ? { unit: clock.allowance.unit, days } : undefined;
}

/** At once, where the worker makes up for something now; while the appeals body has the file, with its ruling. */
export const resumedNow = (...resuming: Parameters<typeof resumedWhenAll>): readonly ReviewResumed[] => {
  const [file] = resuming;
  return makesUp(file) && file.stage !== 'appealed' ? resumedWhenAll(...resuming) : [];
};

export const reviewResumed = event({
  type: 'review-resumed',
  weighs: true,
  evolve(file, { at, by, units }: ReviewResumed) {
    const { clock, compensation, open, waiting } = file;
    const resumed = { ...file, ...(compensation && { compensation: { ...compensation, resumedFor: units } }) };
    // Beside what is decided again, in its period: a proposal on that alone has become one on a part.
    if (besideMeasures(file)) {
      const joined = by && clock ? extendClock(clock, by, at) : clock;
      return { ...resumed, clock: joined, measuring: undefined, waiting: undefined, proposal: undefined };
    }
    return {
      ...resumed,
      stage: 'host-review',
      ...(open && { open: units.map((unit) => ({ unit, why: 'measured' as const })) }),
      clock: waiting && resumeClock(waiting, at),
      waiting: undefined,
      measuring: undefined,
    };
  },
  lines: ({ host }, { at, type, units }) => [line(host.country, at, type, { args: { units } })],
});
