import type { Allowance, Clock } from '../../../../clocks/index.js';
import { extendClock, remainingDays, resumeClock } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { opened } from '../../../../file/engine/begun.js';
import { openPeriod } from '../../../../file/engine/periods.js';
import { calendarOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { besideMeasures, makesUp, measuredUnits, shownUnits } from '../review-file/units-open.js';

/** All measures are done, or their period is over: the review goes on for these units and no others. */
export interface ReviewResumed {
  readonly type: 'review-resumed';
  readonly at: Instant;
  readonly units: readonly UnitCode[];
  /** What their review had left beyond what is left of the period that they join. */
  readonly by?: Allowance;
  /** Of units that wait no longer for the test of others, which the office owes and is late with: the period of their review. */
  readonly opens?: Clock;
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

/**
 * The office let the period of a test pass: what was shown of other units waits for it no longer (R3). They have what was left of
 * their review; the test is owed as before, and can be complained of beside it.
 */
export function resumedBesideTest(file: RecognitionReview, { now: at, rules }: Now): readonly ReviewResumed[] {
  const { clock, clocksOpened, host, stage, waiting } = file;
  const isLate = stage === 'compensation-pending' && clock?.holder.who === 'agency' && clock.lapsedAt !== undefined;
  const units = isLate ? shownUnits(file) : [];
  // A journal from before a part was decided with the measures has no units that are open by themselves.
  if (units.length === 0 || waiting === undefined || file.open === undefined) return [];
  const days = Math.max(1, remainingDays(waiting, calendarOf(rules, waiting), at));
  const step = {
    within: { unit: waiting.allowance.unit, days },
    reminders: waiting.reminders.map((one) => one.fraction),
  };
  const { holder } = waiting;
  const opening = { by: 'event', at } as const;
  const opens = openPeriod(
    { name: 'host-review', opened: clocksOpened, step, holder, calendar: host.country, opening },
    rules,
  );
  return [{ type: 'review-resumed', at, units, opens }];
}

/** At once, where the worker makes up for something now; while the appeals body has the file, with its ruling. */
export const resumedNow = (...resuming: Parameters<typeof resumedWhenAll>): readonly ReviewResumed[] => {
  const [file] = resuming;
  return makesUp(file) && file.stage !== 'appealed' ? resumedWhenAll(...resuming) : [];
};

export const reviewResumed = event({
  type: 'review-resumed',
  weighs: true,
  evolve(file, { at, by, opens, units }: ReviewResumed) {
    const { clock, compensation, open, waiting } = file;
    const resumed = { ...file, ...(compensation && { compensation: { ...compensation, resumedFor: units } }) };
    // The others wait on: the worker's period and the review's own stand still, as beside an appeal.
    if (opens !== undefined) return { ...resumed, stage: 'host-review', lateTest: clock, ...opened(file, opens) };
    const onTime = { lateTest: undefined };
    // Beside what is decided again, in its period: a proposal on that alone has become one on a part.
    if (besideMeasures(file)) {
      const joined = by && clock ? extendClock(clock, by, at) : clock;
      return { ...resumed, ...onTime, clock: joined, measuring: undefined, waiting: undefined, proposal: undefined };
    }
    return {
      ...resumed,
      ...onTime,
      stage: 'host-review',
      ...(open && { open: units.map((unit) => ({ unit, why: 'measured' as const })) }),
      clock: waiting && resumeClock(waiting, at),
      waiting: undefined,
      measuring: undefined,
    };
  },
  lines: ({ host }, { at, type, units }) => [line(host.country, at, type, { args: { units } })],
});
