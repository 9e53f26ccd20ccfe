import { continueAsNew } from '@temporalio/workflow';
import type { AlertStage } from '@puente/domain/kinds/alert';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { AlertOutcome, CaseStart } from './alert/contract.js';

/** A certificate or a recognition is restricted or forged: here, or as another country told. */
export async function alert({ caseId }: CaseStart): Promise<AlertOutcome> {
  const file = await openFile<AlertStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'proposed':
        await file.leaves('proposed'); // a second person approves; the period to tell runs already
        break;
      case 'telling':
        await file.does('tell-worker'); // the worker first, with the remedy
        await file.leaves('telling'); // then the countries concerned, at the latest when the period ends
        break;
      case 'contested':
        await file.leaves('contested'); // closed within days where it is wrong; escalated when late
        break;
      case 'rejected':
      case 'in-force':
      case 'closed':
      case 'received':
      case 'noted':
        await file.leaves(file.stage); // until the case and the worker know; a wake starts it again
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof alert>({ caseId });
  }
  return file.close();
}
