import type { Measure, UnitVerdict } from '../../../../file/case/index.js';
import { refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * Once, and once more after each ruling that sent the case back; for units that the same proposal finds missing, each with
 * its content, its reasons and how to report it.
 */
export function refuseMeasures(
  file: RecognitionReview,
  measures: readonly Measure[],
  verdicts: readonly UnitVerdict[],
) {
  if (measures.length > 0 && wereImposed(file)) return refuse('ALREADY_DONE', {}, 'measures');
  for (const [index, { unit, content, reasons, report }] of measures.entries()) {
    const field = `measures.${index}`;
    if (!verdicts.some((one) => one.unit === unit && one.verdict === 'missing')) {
      return refuse('NOT_MISSING', { unit }, `${field}.unit`);
    }
    if (measures.findIndex((one) => one.unit === unit) !== index)
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal =
      refuseWithoutReasons(content, `${field}.content`) ??
      refuseWithoutReasons(reasons, `${field}.reasons`) ??
      refuseWithoutReasons(report, `${field}.report`);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Since the case was sent back, if it was; those that still run are not replaced. */
const wereImposed = ({ compensation, measuring, remand }: RecognitionReview): boolean =>
  compensation !== undefined && (measuring !== undefined || remand === undefined || compensation.at >= remand.at);
