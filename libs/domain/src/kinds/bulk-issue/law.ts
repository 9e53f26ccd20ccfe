import type { CaseLaw } from '../../file/case/index.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import type { Seats } from '../../file/engine/authority.js';
import { processOf } from '../../file/engine/process-of.js';
import { approveBulkIssue, bulkIssueApproved } from './approve-bulk-issue.js';
import type { BulkIssue } from './bulk-issue.js';
import { bulkIssueContinued, continueBulkIssue } from './continue-bulk-issue.js';
import { bulkIssueDeclined, declineBulkIssue } from './decline-bulk-issue.js';
import { bulkIssueOpened, openBulkIssue } from './open-bulk-issue.js';
import { bulkBatchIssued, recordBulkBatch } from './record-bulk-batch.js';
import { stages } from './stages.js';
import { bulkIssueStopped, stopBulkIssue } from './stop-bulk-issue.js';

const commands = [
  openBulkIssue,
  approveBulkIssue,
  declineBulkIssue,
  recordBulkBatch,
  stopBulkIssue,
  continueBulkIssue,
] as const;
const events = [
  bulkIssueOpened,
  bulkIssueApproved,
  bulkIssueDeclined,
  bulkIssueStopped,
  bulkIssueContinued,
  bulkBatchIssued,
] as const;
export type BulkIssueCommand = CommandIn<typeof commands>;
export type BulkIssueEvent = EventIn<typeof events>;

const seats = ({ agency, caseId, country, held }: BulkIssue): Seats => ({
  ...{ caseId, here: country, held },
  holds: agency,
  assigned: {},
});

/** A register of earlier certificates becomes credentials: previewed, approved, issued batch by batch, resumable. */
export const bulkIssue = {
  kind: 'bulk-issue' as const,
  ...lawMadeOf({ commands, events, seats }),
  process(file, rules) {
    const { country, progress, stage } = file;
    const subject = `batch#${progress.batch}`;
    const effects = stage === 'issuing' ? [{ kind: 'issue-batch', subject } as const] : [];
    return processOf(file, { stage, corridor: country, over: stages.over(file, rules), effects }, rules);
  },
  status: () => undefined,
  applicant: () => undefined,
  queue: (file, rules) => ({
    agencies: [file.agency],
    ...(stages.over(file, rules) ? {} : { holder: file.agency }),
    awaiting: stages.awaiting(file, rules),
    assigned: [],
  }),
  publish: () => [],
} satisfies CaseLaw<BulkIssue, BulkIssueCommand, BulkIssueEvent>;
