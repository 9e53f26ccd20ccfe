import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By a second person; from here on credentials are issued. */
export interface ApproveBulkIssue {
  readonly type: 'approve-bulk-issue';
}

export interface BulkIssueApproved {
  readonly type: 'bulk-issue-approved';
  readonly at: Instant;
  readonly by: OfficerId;
}

/** Four eyes: it issues many credentials in the country's name, so never by whoever opened it. */
export const approveBulkIssue = command({
  type: 'approve-bulk-issue',
  givenBy: { previewed: ['supervisor', 'approver'] },
  refusals: ['SAME_PERSON'],
  barred: ({ proposedBy }, by) => (by.kind === 'officer' && by.id === proposedBy ? refuse('SAME_PERSON') : undefined),
  decide(_file, _approve: ApproveBulkIssue, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    return accept<BulkIssueApproved>({ type: 'bulk-issue-approved', at: now, by: by.id });
  },
});

export const bulkIssueApproved = event({
  type: 'bulk-issue-approved',
  evolve: (file, { by }: BulkIssueApproved) => ({ ...file, stage: 'issuing', approvedBy: by }),
});
