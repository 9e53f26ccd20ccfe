import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** Half-way: what was issued stays issued. */
export interface StopBulkIssue {
  readonly type: 'stop-bulk-issue';
  readonly reasons: LocalizedText;
}

export interface BulkIssueStopped {
  readonly type: 'bulk-issue-stopped';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const stopBulkIssue = command({
  type: 'stop-bulk-issue',
  givenBy: { issuing: ['supervisor', 'approver'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: StopBulkIssue, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<BulkIssueStopped>({ type: 'bulk-issue-stopped', at: now, reasons }),
});

export const bulkIssueStopped = event({
  type: 'bulk-issue-stopped',
  evolve: (file, _stopped: BulkIssueStopped) => ({ ...file, stage: 'stopped' }),
});
