import type { DecisionContext } from '../../../../file/case/index.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * Where the agreement takes silence for a decision, nobody decides after the deadline, whether or not the lapse has been
 * recorded yet. Where it escalates, and for the units that silence left open, a late decision is still one.
 */
export function refuseWhenSilent(file: RecognitionReview, context: DecisionContext) {
  const { lapse } = agreementOf(context.rules, file.host).steps.hostReview;
  const leftOpen = file.open !== undefined && file.clock?.lapsedAt !== undefined;
  return lapse === 'escalate' || leftOpen ? undefined : refuseWhenPassed(file.clock, context);
}
