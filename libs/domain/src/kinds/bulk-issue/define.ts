import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { BulkIssue, BulkIssueStage } from './bulk-issue.js';

export const { command, opening } = defining<BulkIssue, BulkIssueStage>();
export const { event, beginning } = definingEvents<BulkIssue>();
