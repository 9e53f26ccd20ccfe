import type { CaseLaw, DecisionContext } from '../../../file/case/index.js';
import { accept } from '../../../kernel/index.js';
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
import { renumberedAppeal } from '../../appeal/appealed-file.js';
import { attachDocumentBy, documentAttached } from '../filing/attach-document.js';
import { appealClockIn, appealClockTold } from '../../appeal/appeal-clock.js';
import { appealed, makeAppeal } from './appeal/make-appeal.js';
import { receiveRuling, rulingReceived } from './appeal/receive-ruling.js';
import { draftOpened, openReview } from './arrival/open-review.js';
import { answerPassedOn, passAnswerOn } from './arrival/pass-answer-on.js';
import { receiveAnswer } from './arrival/receive-answer.js';
import { answerReturned, receiveRefusal } from './arrival/receive-refusal.js';
import { authenticityConfirmed } from './arrival/late-truth.js';
import { fileReceived, receiveFile } from './arrival/receive-file.js';
import { newsReceived, receiveNews } from './arrival/receive-news.js';
import { submit, submitted } from './arrival/submit.js';
import { draftDeleted, withdraw, withdrawn } from './arrival/withdraw.js';
import { compensationDeclined, declineCompensation } from './compensation/decline-compensation.js';
import { compensationEnded } from './compensation/end-compensation.js';
import { compensationImposed } from './compensation/impose-compensation.js';
import { compensationProlonged } from './compensation/lapse-compensation.js';
import { compensationReported, reportCompensation } from './compensation/report-compensation.js';
import { resumedBesideTest, reviewResumed } from './decision/resume-review.js';
import { consult, consulted } from './consultation/consult.js';
import {
  afterAsking,
  cancelConsultation,
  consultationCancelled,
  opinionReceived,
  receiveOpinion,
} from './consultation/end-consultation.js';
import { decided } from './decision/decide-review.js';
import { refusalFinal } from './decision/refusal-final.js';
import { errands } from './errands.js';
import { answerFraudReview, fraudReviewAnswered } from './fraud/answer-fraud-review.js';
import {
  approveFraudOutcome,
  fraudHearingEnded,
  fraudOutcomeProposed,
  fraudReviewClosed,
  upholdRecognition,
  withdrawRecognition,
} from './fraud/fraud-outcome.js';
import { fraudReviewOpened, openFraudReview } from './fraud/open-fraud-review.js';
import { process } from './process.js';
import { news, publish } from './publish.js';
import { filer } from './review-file/define.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { keptStages, reviewStages } from './review-file/recognition-review.js';
import { assignOfficers, officersDrawn } from './seating/assign-officers.js';
import { refuseSamePerson } from './seating/distinct-people.js';
import { officerRecused, recuse } from './seating/recuse.js';
import { lapse } from './silence/lapse.js';
import { silenceLeft } from './silence/silence-left.js';
import { stages } from './stages.js';
import { status } from './status.js';
import { askOtherDate, otherDateAsked } from './test/ask-other-date.js';
import { chooseAfterTest, testChoiceMade } from './test/choose-after-test.js';
import { recordTestResult, testRecorded } from './test/record-test-result.js';
import { scheduleTest, testScheduled } from './test/schedule-test.js';
import { testOwed, testOwedNoMore, turnOfTests } from './test/test-owed.js';
import { approveVerdict } from './verdict/approve-verdict.js';
import { extendReview, reviewExtended } from './verdict/extend-review.js';
import { precedent } from './verdict/precedent.js';
import { proposeVerdict, verdictProposed } from './verdict/propose-verdict.js';
import { proposalReturned, returnProposal } from './verdict/return-proposal.js';

const commands = [
  openReview,
  receiveFile,
  noteBy(inStages(keptStages, ['assistant', 'reviewer', 'approver', 'supervisor'])),
  errandAnswerIn(keptStages),
  // The worker is still told that a draft was deleted.
  serviceIn(reviewStages),
  receiveNews,
  attachDocumentBy({ draft: filer }),
  submit,
  passAnswerOn,
  receiveAnswer,
  receiveRefusal,
  assignOfficers,
  recuse,
  proposeVerdict,
  returnProposal,
  approveVerdict,
  extendReview,
  reportCompensation,
  declineCompensation,
  scheduleTest,
  recordTestResult,
  askOtherDate,
  chooseAfterTest,
  consult,
  cancelConsultation,
  receiveOpinion,
  openFraudReview,
  answerFraudReview,
  upholdRecognition,
  withdrawRecognition,
  approveFraudOutcome,
  makeAppeal,
  receiveRuling,
  appealClockIn(['appealed']),
  withdraw,
  reminderIn([
    'draft',
    'received',
    'host-review',
    'compensation-pending',
    'fraud-review',
    'partially-recognised',
    'refused',
  ]),
  lapse,
] as const;
const events = [
  draftOpened,
  fileReceived,
  authenticityConfirmed,
  documentAttached<RecognitionReview>(),
  submitted,
  newsReceived,
  answerPassedOn,
  answerReturned,
  officersDrawn,
  officerRecused,
  verdictProposed,
  proposalReturned,
  reviewExtended,
  compensationImposed,
  compensationReported,
  compensationEnded,
  compensationProlonged,
  compensationDeclined,
  reviewResumed,
  testScheduled,
  testRecorded,
  otherDateAsked,
  testChoiceMade,
  testOwed,
  testOwedNoMore,
  consulted,
  consultationCancelled,
  opinionReceived,
  decided,
  silenceLeft,
  refusalFinal,
  fraudReviewOpened,
  fraudReviewAnswered,
  fraudHearingEnded,
  fraudOutcomeProposed,
  fraudReviewClosed,
  appealed,
  rulingReceived,
  appealClockTold<RecognitionReview>(),
  withdrawn,
  draftDeleted,
  ...upkeepEvents<RecognitionReview>(({ host }) => host.country),
  errandRun<RecognitionReview>((file, run) => afterAsking(renumberedAppeal(file, run, file.host.country), run)),
] as const;
export type ReviewCommand = CommandIn<typeof commands>;
export type ReviewEvent = EventIn<typeof events>;

/** A review is decided by the two people whom the draw named; while the worker has the turn, its agency still holds it. */
function seats(file: RecognitionReview): Seats {
  const { approver, assistedBy, caseId, clock, held, host, reviewer, stage, waiting } = file;
  // While the appeals body has the file no period of the office runs, and a test that was announced before may be held (R5).
  const holds = agencyOf(waiting ?? clock) ?? (stage === 'appealed' ? held.at(-1) : undefined);
  return {
    caseId,
    here: host.country,
    held,
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...(holds === undefined ? {} : { holds }),
    // Whether silence was abused is for people who need not have been drawn: in a tacit recognition perhaps nobody was.
    assigned: stage === 'fraud-review' ? {} : { reviewer, approver },
  };
}

const { linesOf, ...made } = lawMadeOf({ commands, events, seats, door: refuseSamePerson });

/**
 * Whatever happened, the period that runs is that of whoever has the turn with a test (R5); and while the office is late with one,
 * nothing that was shown of other units waits for it, whenever it was (R3).
 */
function decide(file: RecognitionReview | undefined, command: ReviewCommand, context: DecisionContext) {
  const decision = made.decide(file, command, context);
  if (decision.outcome === 'refused') return decision;
  const evolved = (one: RecognitionReview | undefined, happened: readonly ReviewEvent[]) =>
    happened.reduce<RecognitionReview | undefined>(made.evolve, one);
  const after = evolved(file, decision.events);
  if (after === undefined) return decision;
  const turn = turnOfTests(file, after, context) ?? [];
  const now = evolved(after, [turn].flat());
  const resumed = now === undefined ? [] : resumedBesideTest(now, context);
  return accept<ReviewEvent>(...decision.events, ...[turn].flat(), ...resumed);
}

/** The incoming side of a recognition: drawn, reviewed, decided by two people or by the agreement's rule on silence. */
export const recognitionReview = {
  kind: 'recognition-review' as const,
  ...made,
  decide,
  process,
  status,
  applicant: ({ filing: { dossier, language } }: RecognitionReview) => ({ dossier, language }),
  errands,
  precedent,
  /** Where a queue shows the file, and whose turn it is. */
  queue: (file, rules) => ({
    ...queueOf(file, file.stage === 'draft' ? file.assistedBy : undefined, rules),
    awaiting: stages.awaiting(file, rules),
    assigned: [file.reviewer, file.approver].filter((officer) => officer !== undefined),
  }),
  publish: (told, after, rules) => publish(told, after, rules, (event) => linesOf(after, event as never).length > 0),
  news,
} satisfies CaseLaw<RecognitionReview, ReviewCommand, ReviewEvent>;
