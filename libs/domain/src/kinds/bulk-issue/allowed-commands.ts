import type { Role } from '../../file/case/index.js';
import type { BulkIssueStage } from './bulk-issue.js';
import type { BulkIssueCommand } from './commands.js';

type Allowed = Partial<Record<BulkIssueCommand['type'], readonly Role[]>>;

export const openingCommands = {
  'open-bulk-issue': ['registrar', 'verifier', 'supervisor'],
} as const satisfies Allowed;

/** Stage × command × role, at the agency that issues. */
export const allowedCommands = {
  previewed: {
    // Never whoever opened it: see `decide.ts`.
    'approve-bulk-issue': ['supervisor', 'approver'],
    'decline-bulk-issue': ['registrar', 'verifier', 'supervisor', 'approver'],
  },
  issuing: { 'record-bulk-batch': ['effect'], 'stop-bulk-issue': ['supervisor', 'approver'] },
  stopped: { 'continue-bulk-issue': ['supervisor', 'approver'] },
  done: {},
  declined: {},
} as const satisfies Record<BulkIssueStage, Allowed>;
