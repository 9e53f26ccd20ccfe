import type { LocalizedText } from '../../kernel/index.js';
import type { BulkCounts, BulkIssue, BulkProgress } from './bulk-issue.js';

/** After the file was read and compared; its rows lie sealed under this file's number. */
export interface OpenBulkIssue extends Pick<BulkIssue, 'source'> {
  readonly type: 'open-bulk-issue';
  readonly counts: BulkCounts;
}
/** By a second person; from here on credentials are issued. */
export interface ApproveBulkIssue {
  readonly type: 'approve-bulk-issue';
}
export interface DeclineBulkIssue {
  readonly type: 'decline-bulk-issue';
  readonly reasons: LocalizedText;
}
/** Half-way: what was issued stays issued. */
export interface StopBulkIssue {
  readonly type: 'stop-bulk-issue';
  readonly reasons: LocalizedText;
}
export interface ContinueBulkIssue {
  readonly type: 'continue-bulk-issue';
}
/** Outcome of one batch. */
export interface RecordBulkBatch extends BulkProgress {
  readonly type: 'record-bulk-batch';
  readonly last: boolean;
}

export type BulkIssueCommand =
  OpenBulkIssue | ApproveBulkIssue | DeclineBulkIssue | StopBulkIssue | ContinueBulkIssue | RecordBulkBatch;
