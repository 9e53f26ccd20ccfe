import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By a second person; from here on credentials are issued. */
export interface ApproveBulkIssue {
  readonly type: 'approve-bulk-issue';
  /** Hex of SHA-256 of the register as the second person has it: no preview says what its rows say. */
  readonly source: string;
}

export interface BulkIssueApproved {
  readonly type: 'bulk-issue-approved';
  readonly at: Instant;
  readonly by: OfficerId;
}

/**
 * Four eyes: it issues many credentials in the country's name, so never by whoever opened it, and by nobody who has another register
 * before them than the one that was read.
 */
export const approveBulkIssue = command({
  type: 'approve-bulk-issue',
  givenBy: { previewed: ['supervisor', 'approver'] },
  refusals: ['SAME_PERSON', 'OTHER_REGISTER'],
  barred: ({ proposedBy }, by) => (by.kind === 'officer' && by.id === proposedBy ? refuse('SAME_PERSON') : undefined),
  decide(file, { source }: ApproveBulkIssue, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    if (source !== file.source) return refuse('OTHER_REGISTER', {}, 'source');
    return accept<BulkIssueApproved>({ type: 'bulk-issue-approved', at: now, by: by.id });
  },
});

export const bulkIssueApproved = event({
  type: 'bulk-issue-approved',
  evolve: (file, { by }: BulkIssueApproved) => ({ ...file, stage: 'issuing', approvedBy: by }),
});
