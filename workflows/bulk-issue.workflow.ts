import type { BulkIssueStage } from '@puente/domain/kinds/bulk-issue';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** Certificates of earlier years become credentials, batch by batch, once a second person has approved the preview. */
export const bulkIssue = procedure<BulkIssueStage>(async (file) => {
  switch (file.stage) {
    case 'previewed':
      return file.leaves('previewed'); // nothing is issued before a second person approves
    case 'issuing':
      await file.does('issue-batch'); // recording one makes the next one due, until no row is left
      return file.leaves('issuing');
    case 'stopped':
      return file.leaves('stopped'); // goes on where it stopped
    case 'done':
    case 'declined':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
