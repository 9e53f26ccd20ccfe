import type { CaseRecord } from '../../file/case/index.js';
import type { AgencyId, CountryCode, Instant, OfficerId } from '../../kernel/index.js';

/** `previewed`: read, compared with what is here, and nothing issued. `stopped`: half-way; it can go on. */
export const bulkIssueStages = ['previewed', 'issuing', 'stopped', 'done', 'declined'] as const;
export type BulkIssueStage = (typeof bulkIssueStages)[number];

/** Of the rows of the file, as they were read. */
export interface BulkCounts {
  readonly ready: number;
  /** Issued before, here or by another file. */
  readonly known: number;
  /** With a reason and a remedy each. */
  readonly refused: number;
}

/** How far issuing has come, in all. */
export interface BulkProgress {
  /** The next batch, from 1. */
  readonly batch: number;
  readonly issued: number;
  /** Found issued meanwhile, by another file. */
  readonly known: number;
}

/** Certificates of earlier years, from an agency's register: proposed with a preview, approved by a second person. */
export interface BulkIssue extends CaseRecord {
  readonly kind: 'bulk-issue';
  readonly stage: BulkIssueStage;
  readonly country: CountryCode;
  readonly agency: AgencyId;
  readonly proposedBy: OfficerId;
  readonly proposedAt: Instant;
  readonly approvedBy?: OfficerId;
  /** Hex of SHA-256 of the file that was read. */
  readonly source: string;
  readonly counts: BulkCounts;
  readonly progress: BulkProgress;
}
