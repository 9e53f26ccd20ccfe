import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

export interface ContinueBulkIssue {
  readonly type: 'continue-bulk-issue';
}

export interface BulkIssueContinued {
  readonly type: 'bulk-issue-continued';
  readonly at: Instant;
}

export const continueBulkIssue = command({
  type: 'continue-bulk-issue',
  givenBy: { stopped: ['supervisor', 'approver'] },
  refusals: [],
  decide: (_file, _continue: ContinueBulkIssue, { now }) =>
    accept<BulkIssueContinued>({ type: 'bulk-issue-continued', at: now }),
});

/** The batch that was under way is done again under a new number. */
export const bulkIssueContinued = event({
  type: 'bulk-issue-continued',
  evolve: (file, _continued: BulkIssueContinued) => ({
    ...file,
    stage: 'issuing',
    progress: { ...file.progress, batch: file.progress.batch + 1 },
  }),
});
