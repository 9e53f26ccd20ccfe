import type { AlertNotice } from './alert-notice.js';
import type { CorrectableField } from './correctable-fields.js';
import type { CaseId, CountryCode, DossierId, Instant, LocalizedText, OwnWords, UnitCode } from '../../kernel/index.js';
import type { DocumentRef, Filing } from './filing.js';
import type { CredentialNews } from './credential-news.js';
import type { WorkerStatus } from './worker-status.js';

/**
 * What one country tells another. A case holds references only: the dossier and the documents that a message names are
 * packed into it, encrypted for the receiver, when it leaves (`event-relay`).
 */
export type OutgoingMessage =
  /** Filed here, for the home country to open. Carries dossier and documents. */
  | { readonly type: 'submission.filed'; readonly to: CountryCode; readonly at: Instant; readonly filing: Filing }
  /** What the worker answered here, for the other country to settle. Carries the documents that the answer names. */
  | {
      readonly type: 'submission.answered';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly answer: WorkerAnswer;
      readonly documents: readonly DocumentRef[];
    }
  /** Verified at the source: the whole file, for the host to review. Carries dossier and documents. */
  | {
      readonly type: 'verification.completed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly filing: Filing;
      readonly authenticity: Authenticity;
    }
  /** Where the case stands at the home country, for the page at the other. */
  | {
      readonly type: 'verification.progressed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly status: WorkerStatus;
    }
  /** Where the case stands at the host. */
  | {
      readonly type: 'recognition.progressed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly status: WorkerStatus;
    }
  /** The host's decision. */
  | {
      readonly type: 'recognition.decided';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly outcome: RecognitionOutcome;
      readonly status: WorkerStatus;
    }
  /** What was wrong about a worker was mended. Carries the dossier as it is now. */
  | {
      readonly type: 'dossier.corrected';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly correction: CaseId;
      readonly fields: readonly CorrectableField[];
      readonly dossier: DossierId;
    }
  /** The person is closed to all but those who protect people, or open again; what it says of nobody is why. */
  | {
      readonly type: 'dossier.access-changed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly access: 'closed' | 'open';
      /** When the person came to be protected: which seal it is. Undefined in a message of before it was said. */
      readonly seal?: Instant;
    }
  /** A certificate or a recognition is restricted or forged: scope and period, never reasons. */
  | {
      readonly type: 'credential.alerted';
      readonly to: CountryCode;
      readonly at: Instant;
      /** The case that it concerns; the message itself bears the alert's number. */
      readonly about: CaseId;
      readonly notice: AlertNotice;
    }
  /** What became of the certificate, or of its recognition: identity, scope and period, never reasons. */
  | {
      readonly type: 'credential.status-changed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly news: CredentialNews;
    }
  | {
      readonly type: 'credential.alert-closed';
      readonly to: CountryCode;
      readonly at: Instant;
      readonly about: CaseId;
    };

export type RecognitionOutcome = 'recognised' | 'partially-recognised' | 'refused' | 'withdrawn';

/** What verification at the source found. Silence of the issuer is never the worker's fault. */
export interface Authenticity {
  readonly finding: 'authentic' | 'discrepancy' | 'cannot-verify' | 'issuer-silent';
  readonly at: Instant;
  readonly words?: LocalizedText;
  /** What the worker answered to a discrepancy, in their own words. */
  readonly answer?: OwnWords;
  /** The paper-less route: there is no document to verify. */
  readonly paperless: boolean;
}

/** Commands of the worker that belong to the home country and may be given in the other. */
export type AnswerToHome =
  | { readonly type: 'provide-documents'; readonly documents: readonly DocumentRef[] }
  | { readonly type: 'cannot-provide'; readonly reason: OwnWords }
  | { readonly type: 'answer-discrepancy'; readonly answer: OwnWords }
  | { readonly type: 'withdraw' }
  | { readonly type: 'reopen' };

/** Commands of the worker that belong to a host and may be given at home. Withdrawing goes to every host by itself. */
export type AnswerToHost =
  | {
      readonly type: 'report-compensation';
      readonly reports: readonly { readonly unit: UnitCode; readonly what: OwnWords }[];
      readonly documents: readonly DocumentRef[];
    }
  | { readonly type: 'answer-fraud-review'; readonly answer: OwnWords }
  | { readonly type: 'ask-other-date'; readonly unit: UnitCode; readonly reasons?: OwnWords }
  | {
      readonly type: 'choose-after-test';
      readonly unit: UnitCode;
      readonly choice: 'test-again' | 'without-test';
    };

/** Of the silence of an office in the other country (R10). */
export interface ComplaintPassedOn {
  readonly type: 'complain-of-silence';
}

export type WorkerAnswer = AnswerToHome | AnswerToHost | ComplaintPassedOn;
