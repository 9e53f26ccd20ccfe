import type {
  AnswerToHost,
  DocumentRef,
  Filing,
  RecognitionOutcome,
  WorkerAnswer,
  WorkerStatus,
} from '../../../file/case/index.js';
import type { FilingCommand } from '../filing/index.js';
import type { CountryCode, Instant, LocalizedText } from '../../../kernel/index.js';
import type { Lapse } from '../../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../../file/engine/upkeep.js';
import type { DocumentRequest } from './recognition-request.js';

/** From the country where it was filed. Source: procedure, "A worker files where they are". */
export interface ReceiveSubmission {
  readonly type: 'receive-submission';
  readonly from: CountryCode;
  readonly filing: Filing;
}
/** The home ministry finds the file complete. */
export interface Acknowledge {
  readonly type: 'acknowledge';
}
export interface RequestDocuments {
  readonly type: 'request-documents';
  readonly requests: readonly DocumentRequest[];
}
export interface ProvideDocuments {
  readonly type: 'provide-documents';
  readonly documents: readonly DocumentRef[];
}
/** Opens the paper-less route: lost papers are not a reason to refuse. */
export interface CannotProvide {
  readonly type: 'cannot-provide';
  readonly reason: string;
}
export interface ConfirmAuthentic {
  readonly type: 'confirm-authentic';
}
/** The first time it opens the worker's hearing; after the hearing it settles the finding. */
export interface ReportDiscrepancy {
  readonly type: 'report-discrepancy';
  readonly what: LocalizedText;
}
export interface AnswerDiscrepancy {
  readonly type: 'answer-discrepancy';
  readonly answer: string;
}
export interface CannotVerify {
  readonly type: 'cannot-verify';
  readonly reason: LocalizedText;
}
export interface Reopen {
  readonly type: 'reopen';
}
/** What the worker answers here although a host asked: kept, and passed on to it. */
export interface PassAnswerToHost {
  readonly type: 'pass-answer-on';
  readonly answer: AnswerToHost;
}
/** What the worker answered in the country where they are, passed on by it. Settled as the command it holds. */
export interface ReceiveAnswer {
  readonly type: 'receive-answer';
  readonly from: CountryCode;
  readonly answer: WorkerAnswer;
}
/** Where the case stands at a host. */
export interface ReceiveNews {
  readonly type: 'receive-news';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly status: WorkerStatus;
}
export interface ReceiveDecision {
  readonly type: 'receive-decision';
  readonly from: CountryCode;
  readonly at: Instant;
  readonly outcome: RecognitionOutcome;
  readonly status: WorkerStatus;
}

/** Outcomes of effects; given by the process, never by a person. */
export interface RecordIssuerAsked {
  readonly type: 'record-issuer-asked';
  readonly reference: string;
}
export interface Transmit {
  readonly type: 'transmit';
  readonly to: CountryCode;
}

export type RequestCommand =
  | FilingCommand
  | ReceiveSubmission
  | Acknowledge
  | RequestDocuments
  | ProvideDocuments
  | CannotProvide
  | ConfirmAuthentic
  | ReportDiscrepancy
  | AnswerDiscrepancy
  | CannotVerify
  | Reopen
  | PassAnswerToHost
  | ReceiveAnswer
  | ReceiveNews
  | ReceiveDecision
  | RecordIssuerAsked
  | Transmit
  | UpkeepCommand
  | Lapse;
