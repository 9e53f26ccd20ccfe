import type { DecisionContext } from '../case/index.js';
import type { Refused } from '../kernel/index.js';
import { refuseWhenPassed } from '../procedure/periods.js';
import { agreementOf } from '../procedure/rule-look-up.js';
import type { RecognitionReview } from './recognition-review.js';

/**
 * Where the agreement takes silence for a decision, nobody decides after the deadline, whether or not the lapse has been
 * recorded yet. Where it escalates, a late decision is still one.
 */
export function refuseWhenSilent(file: RecognitionReview, context: DecisionContext): Refused | undefined {
  const { lapse } = agreementOf(context.rules, file.host).steps.hostReview;
  return lapse === 'escalate' ? undefined : refuseWhenPassed(file.clock, context);
}
