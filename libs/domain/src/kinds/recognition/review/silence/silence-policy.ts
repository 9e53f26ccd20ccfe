import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { UnitCode } from '../../../../kernel/index.js';
import type { LapsePolicy, RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { wasTested } from '../review-file/tested-units.js';
import { openUnits, unitsUnderTest } from '../review-file/units-open.js';

/**
 * What silence means for this review, by its agreement. No office refuses by its own silence what it announced a test of
 * (R5): until the test has shown something, or the worker has chosen, that is its delay, and can be complained of (R10).
 */
export function silencePolicy(file: RecognitionReview, rules: RuleBook): LapsePolicy {
  const policy = agreementOf(rules, file.host).steps.hostReview.lapse;
  const untested = openUnits(file, rules).some((unit) => isUnderTest(file, unit));
  return policy === 'deem_refused' && untested ? 'escalate' : policy;
}

const isUnderTest = (file: RecognitionReview, unit: UnitCode): boolean =>
  unitsUnderTest(file).includes(unit) ||
  (file.tests.some(({ units }) => units.includes(unit)) && !wasTested(file, unit));
