import type { UnitVerdict } from '../../../../file/case/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { missedTests, unitsAwaitingChoice, wasTested } from '../review-file/tested-units.js';
import { unitsUnderTest } from '../review-file/units-open.js';

/**
 * Silence of the issuer is never the worker's fault, and not having come to a test is no result of it (R5): a unit is
 * missing because a test or the equivalence says so, and never because nobody could look at a paper, or named a day.
 */
export function refuseUntested(file: RecognitionReview, verdicts: readonly UnitVerdict[]) {
  const underTest = unitsUnderTest(file);
  const untested = verdicts
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ unit }) => unit)
    .filter((unit) => underTest.includes(unit) || isUntested(file, unit));
  return untested.length === 0 ? undefined : refuse('TEST_NEEDED', { units: untested }, 'verdicts');
}

function isUntested(file: RecognitionReview, unit: UnitVerdict['unit']): boolean {
  const asks = file.skillsTest === 'required' || missedTests(file, unit).length > 0;
  return asks && !wasTested(file, unit) && !isMissingAnyway(file, unit);
}

/** After two tests that were missed the unit stays open until the worker has chosen (R5), whatever else is known of it. */
export function refuseUnchosen(file: RecognitionReview, verdicts: readonly UnitVerdict[]) {
  const open = unitsAwaitingChoice(file);
  const unchosen = verdicts.find(({ unit, verdict }) => verdict === 'missing' && open.includes(unit));
  return unchosen && refuse('WORKER_CHOOSES', { unit: unchosen.unit }, 'verdicts');
}

const isMissingAnyway = ({ proposed }: RecognitionReview, unit: UnitVerdict['unit']): boolean =>
  proposed.some((one) => one.unit === unit && one.verdict === 'missing');
