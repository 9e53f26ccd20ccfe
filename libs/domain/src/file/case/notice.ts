import type { ProofOfService } from '../../clocks/index.js';
import type { Instant, NoticeId } from '../../kernel/index.js';

/** What the worker is told about; the words are the page's and the messenger's. */
export type NoticeSubject =
  | 'received'
  | 'submission-returned'
  | 'answer-returned'
  | 'acknowledged'
  | 'documents-requested'
  | 'discrepancy-reported'
  | 'authenticity-settled'
  | 'under-review'
  | 'review-extended'
  | 'test-scheduled'
  | 'test-choice-open'
  | 'test-called-off'
  | 'compensation-imposed'
  | 'compensation-ended'
  | 'fraud-review-opened'
  | 'recognition-upheld'
  | 'silence-left'
  | 'recognised'
  | 'partially-recognised'
  | 'refused'
  | 'reminder'
  | 'application-returned'
  | 'application-admitted'
  | 'appointments-offered'
  | 'appointment-set'
  | 'appointment-moved'
  | 'appointment-missed'
  | 'evaluation-choice-open'
  | 'certificate-issued'
  | 'not-yet-competent'
  | 'closed-without-prejudice'
  | 'draft-deleted'
  | 'withdrawn'
  | 'complaint-received'
  | 'decision-ordered'
  | 'complaint-answered'
  | 'appeal-received'
  | 'ruling-upheld'
  | 'ruling-overturned'
  | 'ruling-remitted'
  | 'correction-received'
  | 'correction-accepted'
  | 'correction-refused'
  | 'deletion-received'
  | 'deletion-accepted'
  | 'deletion-refused'
  | 'credential-issued'
  | 'credential-suspended'
  | 'credential-reinstated'
  | 'credential-revoked'
  | 'credential-expired'
  | 'season-nears'
  | 'season-ended'
  | 'season-begun'
  | 'copy-ended'
  | 'certificate-changed'
  | 'hearing-opened'
  | 'credential-kept'
  | 'hearing-closed'
  | 'credential-alerted'
  | 'alert-kept'
  | 'alert-closed'
  | 'migration-asked'
  | 'case-migrated'
  | 'mandate-recorded'
  | 'data-breached'
  | 'legal-aid-answered'
  | 'match-asked'
  | 'protection';

/** Something the worker must be told. Told once it has a proof of service; until then telling is due. */
export interface Notice {
  readonly id: NoticeId;
  readonly subject: NoticeSubject;
  readonly raisedAt: Instant;
  /** Tries that did not reach the worker, in order. */
  readonly attempts?: readonly {
    readonly channel: ProofOfService['channel'];
    readonly why: 'unreachable' | 'rejected' | 'no-answer';
    readonly round: number;
    readonly at: Instant;
  }[];
  /** A carrier took it, or it waits on the page and at the offices; whether it reached the worker, nobody knows yet. */
  readonly handed?: HandedNotice;
  /** How often a seal of its person ended, under which nobody could read it. */
  readonly anew?: number;
  readonly service?: ProofOfService;
}

export interface HandedNotice {
  /** `portal`: it waits for the worker. */
  readonly channel: ProofOfService['channel'];
  readonly round: number;
  readonly at: Instant;
  /** By which its carrier knows it. */
  readonly reference?: string;
}
