import { continueAsNew } from '@temporalio/workflow';
import type { BulkIssueStage } from '@puente/domain/kinds/bulk-issue';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { BulkIssueOutcome, CaseStart } from './bulk-issue/contract.js';

/** Certificates of earlier years become credentials, batch by batch, once a second person has approved the preview. */
export async function bulkIssue({ caseId }: CaseStart): Promise<BulkIssueOutcome> {
  const file = await openFile<BulkIssueStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'previewed':
        await file.leaves('previewed'); // nothing is issued before a second person approves
        break;
      case 'issuing':
        await file.does('issue-batch'); // recording one makes the next one due, until no row is left
        await file.leaves('issuing');
        break;
      case 'stopped':
        await file.leaves('stopped'); // goes on where it stopped
        break;
      case 'done':
      case 'declined':
        await file.leaves(file.stage); // nothing is left to do
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof bulkIssue>({ caseId });
  }
  return file.close();
}
