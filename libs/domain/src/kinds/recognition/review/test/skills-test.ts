import type { UnitVerdict } from '../../../../file/case/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { wasTested } from '../review-file/units-open.js';

/**
 * Silence of the issuer is never the worker's fault: a unit is missing because a test or the equivalence says so, and
 * never because nobody could look at a paper.
 */
export function refuseUntested(file: RecognitionReview, verdicts: readonly UnitVerdict[]) {
  if (file.skillsTest !== 'required') return undefined;
  const untested = verdicts
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ unit }) => unit)
    .filter((unit) => !wasTested(file, unit) && !isMissingAnyway(file, unit));
  return untested.length === 0 ? undefined : refuse('TEST_NEEDED', { units: untested }, 'verdicts');
}

const isMissingAnyway = ({ proposed }: RecognitionReview, unit: UnitVerdict['unit']): boolean =>
  proposed.some((one) => one.unit === unit && one.verdict === 'missing');
