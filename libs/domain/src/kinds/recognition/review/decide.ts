import type { DecisionContext } from '../../../file/case/index.js';
import { attachDocumentBy } from '../filing/attach-document.js';
import type { Decision } from '../../../kernel/index.js';
import { refuse } from '../../../kernel/index.js';
import { authorise, authoriseRole } from '../../../file/engine/authority.js';
import { keepUp } from '../../../file/engine/upkeep.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import { makeAppeal } from './appeal/appeal.js';
import { approveVerdict } from './verdict/approve-verdict.js';
import { assignOfficers } from './seating/assign-officers.js';
import type { ReviewCommand } from './commands.js';
import type { ReviewEvent } from './events.js';
import { refuseSamePerson } from './seating/distinct-people.js';
import { cancelConsultation, consult, receiveOpinion } from './consultation/consult.js';
import { extendReview } from './verdict/extend-review.js';
import { approveFraudOutcome, proposeFraudOutcome } from './fraud/fraud-outcome.js';
import { answerFraudReview, openFraudReview } from './fraud/fraud-review.js';
import { lapse } from './silence/lapse.js';
import { openReview } from './arrival/open-review.js';
import { passAnswerOn } from './arrival/pass-answer-on.js';
import { proposeVerdict } from './verdict/propose-verdict.js';
import { receiveAnswer } from './arrival/receive-answer.js';
import { receiveFile } from './arrival/receive-file.js';
import { receiveNews } from './arrival/receive-news.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { receiveAppealClock, receiveRuling } from './appeal/receive-ruling.js';
import { recuse } from './seating/recuse.js';
import { recordTestResult } from './test/record-test-result.js';
import { reportCompensation } from './compensation/report-compensation.js';
import { returnProposal } from './verdict/return-proposal.js';
import { scheduleTest } from './test/schedule-test.js';
import { seatsOf } from './seating/seats.js';
import { submit } from './arrival/submit.js';
import { withdraw } from './withdraw.js';

/** Asks the table, the desks and the draw first, so a rule never checks stage or role itself; then only dispatches. */
export function decide(
  file: RecognitionReview | undefined,
  command: ReviewCommand,
  context: DecisionContext,
): Decision<ReviewEvent> {
  if (file === undefined) return open(command, context);
  if (command.type === 'open-draft') return refuse('CASE_EXISTS', { caseId: file.caseId });
  const row = allowedCommands[file.stage];
  if (command.type === 'receive-file' && !('receive-file' in row))
    return refuse('CASE_EXISTS', { caseId: file.caseId });
  const refusal =
    authoriseRole(row, command.type, file.stage, context.by) ??
    refuseSamePerson(file, command, context.by) ??
    authorise(row, command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

function open(command: ReviewCommand, context: DecisionContext): Decision<ReviewEvent> {
  if (command.type !== 'open-draft' && command.type !== 'receive-file') return refuse('NO_SUCH_CASE');
  const refusal = authoriseRole(openingCommands, command.type, 'new', context.by);
  if (refusal !== undefined) return refusal;
  return command.type === 'open-draft' ? openReview(command, context) : receiveFile(undefined, command, context);
}

type FurtherCommand = Exclude<ReviewCommand, { type: 'open-draft' }>;

function apply(file: RecognitionReview, command: FurtherCommand, context: DecisionContext): Decision<ReviewEvent> {
  switch (command.type) {
    case 'attach-document':
      return attachDocumentBy({}).decide(file, command, context);
    case 'submit':
      return submit(file, context);
    case 'withdraw':
      return withdraw(file, context);
    case 'receive-file':
      return receiveFile(file, command, context);
    case 'receive-news':
      return receiveNews(file, command, context);
    case 'receive-answer':
      return receiveAnswer(file, command, context);
    case 'pass-answer-on':
      return passAnswerOn(file, command, context);
    case 'assign-officers':
      return assignOfficers(file, command, context);
    case 'propose-verdict':
      return proposeVerdict(file, command, context);
    case 'report-compensation':
      return reportCompensation(file, command, context);
    case 'schedule-test':
      return scheduleTest(file, command, context);
    case 'record-test-result':
      return recordTestResult(file, command, context);
    case 'return-proposal':
      return returnProposal(file, command, context);
    case 'approve-verdict':
      return approveVerdict(file, context);
    case 'extend-review':
      return extendReview(file, command, context);
    case 'appeal':
      return makeAppeal(file, command, context);
    case 'receive-ruling':
      return receiveRuling(file, command, context);
    case 'receive-appeal-clock':
      return receiveAppealClock(file, command, context);
    case 'recuse':
      return recuse(file, command, context);
    case 'consult':
      return consult(file, command, context);
    case 'cancel-consultation':
      return cancelConsultation(file, command, context);
    case 'receive-opinion':
      return receiveOpinion(file, command, context);
    case 'open-fraud-review':
      return openFraudReview(file, command, context);
    case 'answer-fraud-review':
      return answerFraudReview(file, command, context);
    case 'uphold-recognition':
    case 'withdraw-recognition':
      return proposeFraudOutcome(file, command, context);
    case 'approve-fraud-outcome':
      return approveFraudOutcome(file, context);
    case 'lapse':
      return lapse(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
