import type { CaseLaw } from '../../../file/case/index.js';
import { inStages } from '../../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../../file/definition/upkeep.js';
import type { Seats } from '../../../file/engine/authority.js';
import { queueOf } from '../../../file/engine/queue-of.js';
import { agencyOf } from '../../../file/engine/periods.js';
import { attachDocumentBy, documentAttached } from '../filing/attach-document.js';
import { acknowledge, acknowledged } from './acknowledge.js';
import { answerDiscrepancy, discrepancyAnswered, discrepancyAnsweredLate, hearingEnded } from './answer-discrepancy.js';
import { cannotProvide, documentsUnavailable } from './cannot-provide.js';
import { cannotVerify } from './cannot-verify.js';
import { confirmAuthentic } from './confirm-authentic.js';
import { filer } from './define.js';
import { decisionReceived, hostReopened, newsReceived, receiveDecision, receiveNews } from './hear-host.js';
import { closedWithoutPrejudice, lapse } from './lapse.js';
import { draftOpened, openRequest } from './open-request.js';
import { answerPassedToHost, passAnswerOn } from './pass-answer-on.js';
import { process } from './process.js';
import { documentsProvided, provideDocuments } from './provide-documents.js';
import { news, publish } from './publish.js';
import { receiveAnswer } from './receive-answer.js';
import { answerReturned, receiveRefusal } from './receive-refusal.js';
import { receiveSubmission, submissionReceived } from './receive-submission.js';
import type { RecognitionRequest } from './recognition-request.js';
import { requestStages } from './recognition-request.js';
import { issuerAsked, recordIssuerAsked, verificationResumed } from './record-issuer-asked.js';
import { reopen, reopened } from './reopen.js';
import { discrepancyReported, reportDiscrepancy } from './report-discrepancy.js';
import { documentsRequested, requestDocuments } from './request-documents.js';
import { authenticitySettled } from './settle-authenticity.js';
import { answerSource, sourceAnswered } from './answer-source.js';
import { certifierInvited, inviteCertifier } from './invite-certifier.js';
import { recordSourceAsked, sourceAsked } from './record-source-asked.js';
import { stages } from './stages.js';
import { status } from './status.js';
import { submissionReturned } from './submission-returned.js';
import { submit, submitted } from './submit.js';
import { transmit, transmitted } from './transmit.js';
import { draftDeleted, withdraw, withdrawn } from './withdraw.js';

const kept = requestStages.filter((stage) => stage !== 'draft-deleted');
const running = ['draft', 'submitted', 'awaiting-documents', 'home-verification'] as const;

const commands = [
  openRequest,
  receiveSubmission,
  noteBy(inStages(kept, ['assistant', 'registrar', 'verifier', 'supervisor'])),
  // The worker is still told that a draft was deleted.
  serviceIn(requestStages),
  receiveNews,
  attachDocumentBy({ draft: filer }),
  submit,
  acknowledge,
  requestDocuments,
  provideDocuments,
  cannotProvide,
  recordIssuerAsked,
  confirmAuthentic,
  reportDiscrepancy,
  answerDiscrepancy,
  cannotVerify,
  inviteCertifier,
  recordSourceAsked,
  answerSource,
  transmit,
  receiveDecision,
  passAnswerOn,
  receiveAnswer,
  receiveRefusal,
  reopen,
  withdraw,
  errandAnswerIn([]), // it runs none of its own
  reminderIn(running),
  lapse,
] as const;
const events = [
  draftOpened,
  submissionReceived,
  submissionReturned,
  documentAttached<RecognitionRequest>(),
  submitted,
  acknowledged,
  documentsRequested,
  documentsProvided,
  documentsUnavailable,
  issuerAsked,
  verificationResumed,
  certifierInvited,
  sourceAsked,
  sourceAnswered,
  discrepancyReported,
  discrepancyAnswered,
  discrepancyAnsweredLate,
  hearingEnded,
  authenticitySettled,
  transmitted,
  answerPassedToHost,
  answerReturned,
  newsReceived,
  hostReopened,
  decisionReceived,
  closedWithoutPrejudice,
  reopened,
  withdrawn,
  draftDeleted,
  ...upkeepEvents<RecognitionRequest>(({ filing }) => filing.home),
  errandRun<RecognitionRequest>(),
] as const;
export type RequestCommand = CommandIn<typeof commands>;
export type RequestEvent = EventIn<typeof events>;

/** While the worker is heard, the certifier still holds the verification. */
function seats({ assistedBy, caseId, clock, filing, held, stage, waiting }: RecognitionRequest): Seats {
  const holds = agencyOf(waiting ?? clock);
  return {
    caseId,
    here: filing.home,
    held,
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...(holds === undefined ? {} : { holds }),
    // What the certifier finds out late still counts.
    ...(stage === 'transmitted' ? { afterwards: ['verifier'] } : {}),
    assigned: {},
  };
}

const { linesOf, ...made } = lawMadeOf({ commands, events, seats });

/** The outgoing side of a recognition: acknowledge, complete, verify at the source, send to the hosts, follow them. */
export const recognitionRequest = {
  kind: 'recognition-request' as const,
  ...made,
  process,
  status,
  applicant: ({ filing: { dossier, language } }: RecognitionRequest) => ({ dossier, language }),
  /** Where a queue shows the file, and whose turn it is. */
  queue: (file, rules) => ({
    ...queueOf(file, file.stage === 'draft' ? file.assistedBy : undefined, rules),
    awaiting: stages.awaiting(file, rules),
    assigned: [],
  }),
  publish: (told, after, rules) => publish(told, after, rules, (event) => linesOf(after, event as never).length > 0),
  news,
} satisfies CaseLaw<RecognitionRequest, RequestCommand, RequestEvent>;
