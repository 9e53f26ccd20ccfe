export type { BulkCounts, BulkIssue, BulkIssueStage, BulkProgress } from './bulk-issue.js';
export { bulkIssueStages } from './bulk-issue.js';
export type {
  ApproveBulkIssue,
  BulkIssueCommand,
  ContinueBulkIssue,
  DeclineBulkIssue,
  OpenBulkIssue,
  RecordBulkBatch,
  StopBulkIssue,
} from './commands.js';
export type { BulkIssueEvent } from './events.js';
export { bulkIssue } from './law.js';
