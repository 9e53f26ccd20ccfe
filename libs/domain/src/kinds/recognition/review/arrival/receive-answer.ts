import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { Row } from '../../../../file/engine/authority.js';
import { isSentBy } from '../../../../file/engine/parties.js';
import type { ReceiveAnswer } from '../../filing/index.js';
import { allowedCommands } from '../allowed-commands.js';
import type { ReviewEvent } from '../events.js';
import { answerFraudReview } from '../fraud/fraud-review.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { reportCompensation } from '../compensation/report-compensation.js';
import { withdraw } from '../withdraw.js';

/**
 * The worker answered in the home country. Settled as if the worker had answered here: only in a stage in which the
 * table lets the worker do it.
 */
export function receiveAnswer(
  file: RecognitionReview,
  { from, answer }: ReceiveAnswer,
  context: DecisionContext,
): Decision<ReviewEvent> {
  if (!isSentBy(context.by, from) || from !== file.filing.home) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: context.here });
  }
  const row: Row = allowedCommands[file.stage];
  if (row[answer.type]?.includes('worker') !== true) {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
  }
  switch (answer.type) {
    case 'withdraw':
      return withdraw(file, context);
    case 'report-compensation':
      return reportCompensation(file, answer, context);
    case 'answer-fraud-review':
      return answerFraudReview(file, answer, context);
    default:
      return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
  }
}
