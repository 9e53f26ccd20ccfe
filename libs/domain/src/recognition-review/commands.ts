import type { Authenticity, RecordErrand, WorkerAnswer, WorkerStatus } from '../case/index.js';
import type { Allowance } from '../clocks/index.js';
import type { Filing, FilingCommand } from '../filing/index.js';
import type { CountryCode, Instant, LocalizedText } from '../kernel/index.js';
import type { Lapse, ReceiveAnswer, RecordService, Remind } from '../recognition-request/commands.js';
import type { Candidate, UnitVerdict } from './recognition-review.js';

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
  | FilingCommand
  | ReceiveFile
  | ReceiveHomeNews
  | PassAnswerOn
  | ReceiveAnswer
  | AssignOfficers
  | ProposeVerdict
  | ReturnProposal
  | ApproveVerdict
  | ExtendReview
  | RecordErrand
  | RecordService
  | Remind
  | Lapse;
