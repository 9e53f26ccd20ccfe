export type { MayIssue } from './may-issue.js';
export { mayIssue } from './may-issue.js';
