import { resumeClock } from '../../../../clocks/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { measuredUnits } from '../review-file/units-open.js';

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

export const reviewResumed = event({
  type: 'review-resumed',
  weighs: true,
  evolve(file, { at, units }: ReviewResumed) {
    const { compensation, open, waiting } = file;
    return {
      ...file,
      stage: 'host-review',
      ...(open && { open: units.map((unit) => ({ unit, why: 'measured' as const })) }),
      ...(compensation && { compensation: { ...compensation, resumedFor: units } }),
      clock: waiting && resumeClock(waiting, at),
      waiting: undefined,
    };
  },
  lines: ({ host }, { at, type, units }) => [line(host.country, at, type, { args: { units } })],
});
