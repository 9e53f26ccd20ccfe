import type { Authenticity, UnitVerdict } from '../../../../file/case/index.js';
import type { Refused } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { wasTested } from '../review-file/units-open.js';

/** The source could not or did not say: what the worker can do is found out at the host, by a test. */
export const isUnverified = ({ finding, paperless }: Authenticity): boolean =>
  finding === 'cannot-verify' || finding === 'issuer-silent' || (paperless && finding !== 'authentic');

/**
 * Silence of the issuer is never the worker's fault: a unit is missing because a test or the equivalence says so, and
 * never because nobody could look at a paper.
 */
export function refuseUntested(file: RecognitionReview, verdicts: readonly UnitVerdict[]): Refused | undefined {
  if (file.skillsTest !== 'required') return undefined;
  const untested = verdicts
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ unit }) => unit)
    .filter((unit) => !wasTested(file, unit) && !isMissingAnyway(file, unit));
  return untested.length === 0 ? undefined : refuse('TEST_NEEDED', { units: untested }, 'verdicts');
}

const isMissingAnyway = ({ proposed }: RecognitionReview, unit: UnitVerdict['unit']): boolean =>
  proposed.some((one) => one.unit === unit && one.verdict === 'missing');
