import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { BulkProgress } from './bulk-issue.js';
import { command, event } from './define.js';

/** Outcome of one batch. */
export interface RecordBulkBatch extends BulkProgress {
  readonly type: 'record-bulk-batch';
  readonly last: boolean;
}

export interface BulkBatchIssued extends BulkProgress {
  readonly type: 'bulk-batch-issued';
  readonly at: Instant;
  readonly last: boolean;
}

/** A batch counts once; one that was under way when it was stopped and went on is done again, and finds its rows issued. */
export const recordBulkBatch = command({
  type: 'record-bulk-batch',
  givenBy: { issuing: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide({ progress }, { batch, issued, known, last }: RecordBulkBatch, { now }) {
    if (progress.batch !== batch) return refuse('ALREADY_DONE');
    return accept<BulkBatchIssued>({ type: 'bulk-batch-issued', at: now, batch, issued, known, last });
  },
});

export const bulkBatchIssued = event({
  type: 'bulk-batch-issued',
  weighs: false,
  evolve: (file, { batch, issued, known, last }: BulkBatchIssued) => ({
    ...file,
    stage: last ? 'done' : file.stage,
    progress: { batch: batch + 1, issued, known },
  }),
});
