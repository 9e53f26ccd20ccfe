import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

export interface DeclineBulkIssue {
  readonly type: 'decline-bulk-issue';
  readonly reasons: LocalizedText;
}

export interface BulkIssueDeclined {
  readonly type: 'bulk-issue-declined';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const declineBulkIssue = command({
  type: 'decline-bulk-issue',
  givenBy: { previewed: ['registrar', 'verifier', 'supervisor', 'approver'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: DeclineBulkIssue, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<BulkIssueDeclined>({ type: 'bulk-issue-declined', at: now, reasons }),
});

export const bulkIssueDeclined = event({
  type: 'bulk-issue-declined',
  evolve: (file, _declined: BulkIssueDeclined) => ({ ...file, stage: 'declined' }),
});
