import type { DecisionContext } from '../../../file/case/index.js';
import { attachDocument } from '../filing/attach-document.js';
import type { Decision } from '../../../kernel/index.js';
import { refuse } from '../../../kernel/index.js';
import { authorise, authoriseRole } from '../../../file/engine/authority.js';
import { keepUp } from '../../../file/engine/upkeep.js';
import { acknowledge } from './acknowledge.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import { answerDiscrepancy } from './answer-discrepancy.js';
import { cannotProvide } from './cannot-provide.js';
import { cannotVerify } from './cannot-verify.js';
import type { RequestCommand } from './commands.js';
import { confirmAuthentic } from './confirm-authentic.js';
import type { RequestEvent } from './events.js';
import { lapse } from './lapse.js';
import { openRequest } from './open-request.js';
import { passAnswerOn } from './pass-answer-on.js';
import { provideDocuments } from './provide-documents.js';
import { receiveAnswer } from './receive-answer.js';
import { receiveDecision } from './receive-decision.js';
import { receiveNews } from './receive-news.js';
import { receiveSubmission } from './receive-submission.js';
import type { RecognitionRequest } from './recognition-request.js';
import { recordIssuerAsked } from './record-issuer-asked.js';
import { reopen } from './reopen.js';
import { reportDiscrepancy } from './report-discrepancy.js';
import { requestDocuments } from './request-documents.js';
import { seatsOf } from './seats.js';
import { submit } from './submit.js';
import { transmit } from './transmit.js';
import { withdraw } from './withdraw.js';

/** Asks the table, the desks and the draw first, so a rule never checks stage or role itself; then only dispatches. */
export function decide(
  file: RecognitionRequest | undefined,
  command: RequestCommand,
  context: DecisionContext,
): Decision<RequestEvent> {
  if (command.type === 'open-draft' || command.type === 'receive-submission') {
    if (file !== undefined) return refuse('CASE_EXISTS', { caseId: file.caseId });
    const refusal = authoriseRole(openingCommands, command.type, 'new', context.by);
    if (refusal !== undefined) return refusal;
    return command.type === 'open-draft' ? openRequest(command, context) : receiveSubmission(command, context);
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const row = allowedCommands[file.stage];
  return authorise(row, command.type, file.stage, context.by, seatsOf(file)) ?? apply(file, command, context);
}

type FurtherCommand = Exclude<RequestCommand, { type: 'open-draft' | 'receive-submission' }>;

function apply(file: RecognitionRequest, command: FurtherCommand, context: DecisionContext): Decision<RequestEvent> {
  switch (command.type) {
    case 'attach-document':
      return attachDocument(file, command, context);
    case 'submit':
      return submit(file, context);
    case 'withdraw':
      return withdraw(file, context);
    case 'acknowledge':
      return acknowledge(file, context);
    case 'request-documents':
      return requestDocuments(file, command, context);
    case 'provide-documents':
      return provideDocuments(file, command, context);
    case 'cannot-provide':
      return cannotProvide(file, command, context);
    case 'confirm-authentic':
      return confirmAuthentic(file, context);
    case 'report-discrepancy':
      return reportDiscrepancy(file, command, context);
    case 'answer-discrepancy':
      return answerDiscrepancy(file, command, context);
    case 'cannot-verify':
      return cannotVerify(file, command, context);
    case 'reopen':
      return reopen(file, context);
    case 'pass-answer-on':
      return passAnswerOn(file, command, context);
    case 'receive-answer':
      return receiveAnswer(file, command, context);
    case 'receive-news':
      return receiveNews(file, command, context);
    case 'receive-decision':
      return receiveDecision(file, command, context);
    case 'record-issuer-asked':
      return recordIssuerAsked(file, command, context);
    case 'transmit':
      return transmit(file, command, context);
    case 'lapse':
      return lapse(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
