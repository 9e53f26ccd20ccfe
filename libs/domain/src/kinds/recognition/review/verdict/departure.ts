import type { Departure, SettledVerdict, UnitVerdict } from '../../../../file/case/index.js';
import { refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { basisOf } from './precedent.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * Like cases are decided alike: a verdict that leaves a settled line says why, unit by unit. A verdict that rests on a
 * test of this person leaves no line.
 */
export function refuseUnreasonedDeparture(
  file: RecognitionReview,
  verdicts: readonly UnitVerdict[],
  line: readonly SettledVerdict[],
  departures: readonly Departure[],
) {
  for (const [index, { reasons }] of departures.entries()) {
    const refusal = refuseWithoutReasons(reasons, `departures.${index}.reasons`);
    if (refusal !== undefined) return refusal;
  }
  const unreasoned = departing(file, verdicts, line).filter((unit) => departures.every((one) => one.unit !== unit));
  return unreasoned.length === 0 ? undefined : refuse('DEPARTS_FROM_PRECEDENT', { units: unreasoned }, 'departures');
}

const departing = (file: RecognitionReview, verdicts: readonly UnitVerdict[], line: readonly SettledVerdict[]) =>
  verdicts
    .filter(({ unit, verdict }) => line.some((settled) => settled.unit === unit && settled.verdict !== verdict))
    .map(({ unit }) => unit)
    .filter((unit) => basisOf(file, unit) === 'comparison');
