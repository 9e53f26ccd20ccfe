import { continueAsNew } from '@temporalio/workflow';
import type { AppealStage } from '@puente/domain/kinds/appeal';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { AppealOutcome, CaseStart } from './appeal/contract.js';

/** A decision reviewed by somebody who had no part in it, at the country that decided. */
export async function appeal({ caseId }: CaseStart): Promise<AppealOutcome> {
  const file = await openFile<AppealStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'received':
        await file.does('draw-officers');
        await file.leaves('received'); // the draw; the appeals body's period runs already
        break;
      case 'appeal-review':
        await file.leaves('appeal-review'); // a ruling; a late one is escalated and still counts
        break;
      case 'upheld':
      case 'overturned':
      case 'remitted':
      case 'withdrawn':
        await file.does('run-errand'); // the appealed file learns it, and goes on from there
        await file.leaves(file.stage); // until the worker has been told
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof appeal>({ caseId });
  }
  return file.close();
}
