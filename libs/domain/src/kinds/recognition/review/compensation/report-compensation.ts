import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { ReportCompensation } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { measuredUnits, shownUnits } from '../review-file/units-open.js';

/**
 * Unit by unit, as each is done. The review goes on when all are, or with those that are when the period is over: doing
 * one of two measures must not cost the worker the other.
 */
export function reportCompensation(
  file: RecognitionReview,
  { reports, documents }: Omit<ReportCompensation, 'type'>,
  { now }: DecisionContext,
): Decision<ReviewEvent> {
  const measured = measuredUnits(file);
  for (const [index, { unit, what }] of reports.entries()) {
    const field = `reports.${index}`;
    if (!measured.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    if (reports.findIndex((one) => one.unit === unit) !== index) {
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    }
    const refusal = refuseWithoutReasons(what, `${field}.what`);
    if (refusal !== undefined) return refusal;
  }
  const reported: ReviewEvent = { type: 'compensation-reported', at: now, reports, documents };
  const shown = [...shownUnits(file), ...reports.map(({ unit }) => unit)];
  return accept<ReviewEvent>(reported, ...resumedWhenAll(file, shown, now));
}

/** Back to the reviewer once nothing is outstanding. */
export const resumedWhenAll = (
  file: RecognitionReview,
  shown: ReturnType<typeof shownUnits>,
  at: DecisionContext['now'],
): readonly ReviewEvent[] => {
  const measured = measuredUnits(file);
  return measured.every((unit) => shown.includes(unit)) ? [{ type: 'review-resumed', at, units: measured }] : [];
};
