import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { refuse } from '../kernel/index.js';
import { isSentBy } from '../procedure/parties.js';
import type { ReceiveAnswer } from '../recognition-request/commands.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';
import { withdraw } from './withdraw.js';

/** The worker withdrew in the home country; nothing else that is said there belongs to a review. */
export function receiveAnswer(
  file: RecognitionReview,
  { from, answer }: ReceiveAnswer,
  context: DecisionContext,
): Decision<ReviewEvent> {
  if (!isSentBy(context.by, from) || from !== file.filing.home) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: context.here });
  }
  if (answer.type !== 'withdraw') return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
  return withdraw(file, context);
}
