import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { exhausted, refuse } from '../../../kernel/index.js';
import { isSentBy } from '../../../file/engine/parties.js';
import type { Row } from '../../../file/engine/authority.js';
import { allowedCommands } from './allowed-commands.js';
import { answerDiscrepancy } from './answer-discrepancy.js';
import { cannotProvide } from './cannot-provide.js';
import type { ReceiveAnswer } from './commands.js';
import type { RequestEvent } from './events.js';
import { provideDocuments } from './provide-documents.js';
import type { RecognitionRequest } from './recognition-request.js';
import { reopen } from './reopen.js';
import { withdraw } from './withdraw.js';

/**
 * The worker answered where they filed. Settled as if the worker had answered here: only in a stage in which the table
 * lets the worker do it, and only from the country in which it was filed.
 */
export function receiveAnswer(
  file: RecognitionRequest,
  { from, answer }: ReceiveAnswer,
  context: DecisionContext,
): Decision<RequestEvent> {
  if (!isSentBy(context.by, from) || from !== file.filing.filedIn) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: context.here });
  }
  const row: Row = allowedCommands[file.stage];
  if (row[answer.type]?.includes('worker') !== true) {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
  }
  switch (answer.type) {
    case 'provide-documents':
      return provideDocuments(file, answer, context);
    case 'cannot-provide':
      return cannotProvide(file, answer, context);
    case 'answer-discrepancy':
      return answerDiscrepancy(file, answer, context);
    case 'withdraw':
      return withdraw(file, context);
    case 'reopen':
      return reopen(file, context);
    // For a host; the table above lets nobody give them here.
    case 'report-compensation':
    case 'answer-fraud-review':
      return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
    default:
      return exhausted(answer);
  }
}
