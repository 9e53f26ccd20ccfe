export type { BulkIssueOutcome, CaseStart } from './contract.js';
export { bulkIssue } from '../bulk-issue.workflow.js';
