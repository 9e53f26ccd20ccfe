import type { Candidate } from '../../../draws/index.js';
import type { ApproveFraudOutcome, UpholdRecognition, WithdrawRecognition } from './fraud/fraud-outcome.js';
import type { AnswerFraudReview, OpenFraudReview } from './fraud/fraud-review.js';
import type { CancelConsultation, Consult } from './consultation/consult.js';
import type { Recuse } from './seating/recuse.js';
import type { ReceiveOpinion } from '../../consultation/index.js';
import type { MakeAppeal, ReceiveAppealClock, ReceiveRuling } from '../../appeal/commands.js';
import type {
  Authenticity,
  Departure,
  DocumentRef,
  Filing,
  Measure,
  SettledVerdict,
  UnitVerdict,
  WorkerAnswer,
  WorkerStatus,
} from '../../../file/case/index.js';
import type { Allowance } from '../../../clocks/index.js';
import type { AttachDocument, OpenDraft, ReceiveAnswer, Submit, Withdraw } from '../filing/index.js';
import type { CountryCode, Instant, Language, LocalizedText, UnitCode } from '../../../kernel/index.js';
import type { Lapse } from '../../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../../file/engine/upkeep.js';
import type { MeasureReport, TestResult } from './review-file/recognition-review.js';

/** The verified file arrives from the home country and the review's period starts. */
export interface ReceiveFile {
  readonly type: 'receive-file';
  readonly from: CountryCode;
  readonly filing: Filing;
  readonly authenticity: Authenticity;
}
export interface ReceiveHomeNews {
  readonly type: 'receive-news';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly status: WorkerStatus;
}
/** The worker answers here what the home country asked; it is passed on and settled there. */
export interface PassAnswerOn {
  readonly type: 'pass-answer-on';
  readonly answer: WorkerAnswer;
}
/** Outcome of the draw: who reviews and who approves, two different people. */
export interface AssignOfficers {
  readonly type: 'assign-officers';
  readonly seed: string;
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
}
export interface ProposeVerdict {
  readonly type: 'propose-verdict';
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  /** For units that are missing: the approval then imposes them instead of deciding. */
  readonly measures?: readonly Measure[];
  /** What earlier decisions settled, as it was looked up when the proposal was made. */
  readonly settledLine?: readonly SettledVerdict[];
  /** Why a settled line is left. */
  readonly departures?: readonly Departure[];
}
/** The worker has done what was imposed, for one unit or more. */
export interface ReportCompensation {
  readonly type: 'report-compensation';
  readonly reports: readonly MeasureReport[];
  readonly documents: readonly DocumentRef[];
}
/** An appointment for a practical test; a later one for the same unit takes its place. */
export interface ScheduleTest {
  readonly type: 'schedule-test';
  readonly units: readonly UnitCode[];
  readonly at: Instant;
  readonly where: string;
  readonly language: Language;
}
export interface RecordTestResult {
  readonly type: 'record-test-result';
  readonly unit: UnitCode;
  readonly result: TestResult['result'];
  readonly evidence: LocalizedText;
  readonly documents: readonly DocumentRef[];
}
/** By the approver: back to the reviewer, with reasons. */
export interface ReturnProposal {
  readonly type: 'return-proposal';
  readonly reasons: LocalizedText;
}
export interface ApproveVerdict {
  readonly type: 'approve-verdict';
}
/** Source: agreement, step `hostReview.extension`; EPC model, Directive 2005/36/EC art. 4d(5). */
export interface ExtendReview {
  readonly type: 'extend-review';
  readonly by: Allowance;
  readonly reasons: LocalizedText;
}

export type ReviewCommand =
  | OpenDraft
  | AttachDocument
  | Submit
  | Withdraw
  | ReceiveFile
  | ReceiveHomeNews
  | PassAnswerOn
  | ReceiveAnswer
  | AssignOfficers
  | ProposeVerdict
  | ReportCompensation
  | ScheduleTest
  | RecordTestResult
  | ReturnProposal
  | ApproveVerdict
  | ExtendReview
  | Recuse
  | Consult
  | CancelConsultation
  | ReceiveOpinion
  | OpenFraudReview
  | AnswerFraudReview
  | UpholdRecognition
  | WithdrawRecognition
  | ApproveFraudOutcome
  | MakeAppeal
  | ReceiveRuling
  | ReceiveAppealClock
  | UpkeepCommand
  | Lapse;
