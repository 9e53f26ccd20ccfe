import type { BulkIssueStage } from '@puente/domain/kinds/bulk-issue';

export type { CaseStart } from '../case-file/index.js';

/** The stage in which it ended. */
export type BulkIssueOutcome = BulkIssueStage;
