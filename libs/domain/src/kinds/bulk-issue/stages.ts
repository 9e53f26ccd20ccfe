import { stageTable } from '../../file/definition/stages.js';
import type { BulkIssue } from './bulk-issue.js';

/** What is known of each stage; no worker's page shows it. */
export const stages = stageTable<BulkIssue>({
  previewed: { over: false, awaiting: ['supervisor', 'approver'] },
  issuing: { over: false, awaiting: ['effect'] },
  stopped: { over: false, awaiting: ['supervisor', 'approver'] },
  done: { over: true, awaiting: [] },
  declined: { over: true, awaiting: [] },
});
