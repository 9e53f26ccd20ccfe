import { resumeClock } from '../../../../clocks/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { makesUp, measuredUnits } from '../review-file/units-open.js';

/** All measures are done, or their period is over: the review goes on for these units and no others. */
export interface ReviewResumed {
  readonly type: 'review-resumed';
  readonly at: Instant;
  readonly units: readonly UnitCode[];
}

/** Back to the reviewer once nothing is outstanding. */
export function resumedWhenAll(
  file: RecognitionReview,
  shown: readonly UnitCode[],
  at: Instant,
): readonly ReviewResumed[] {
  const measured = measuredUnits(file);
  return measured.every((unit) => shown.includes(unit)) ? [{ type: 'review-resumed', at, units: measured }] : [];
}

/** At once, where the worker makes up for something now; while the appeals body has the file, with its ruling. */
export const resumedNow = (...resuming: Parameters<typeof resumedWhenAll>): readonly ReviewResumed[] => {
  const [file] = resuming;
  return makesUp(file) && file.stage !== 'appealed' ? resumedWhenAll(...resuming) : [];
};

export const reviewResumed = event({
  type: 'review-resumed',
  weighs: true,
  evolve(file, { at, units }: ReviewResumed) {
    const { compensation, measuring, open, waiting } = file;
    const resumed = { ...file, ...(compensation && { compensation: { ...compensation, resumedFor: units } }) };
    // Beside what is decided again, in its period: a proposal on that alone has become one on a part.
    if (measuring !== undefined) return { ...resumed, measuring: undefined, waiting: undefined, proposal: undefined };
    return {
      ...resumed,
      stage: 'host-review',
      ...(open && { open: units.map((unit) => ({ unit, why: 'measured' as const })) }),
      clock: waiting && resumeClock(waiting, at),
      waiting: undefined,
    };
  },
  lines: ({ host }, { at, type, units }) => [line(host.country, at, type, { args: { units } })],
});
