import { continueAsNew } from '@temporalio/workflow';
import type { CorrectionStage } from '@puente/domain/kinds/correction';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { CaseStart, CorrectionOutcome } from './correction/contract.js';

/** A worker's request to mend what is wrong about them. */
export async function correction({ caseId }: CaseStart): Promise<CorrectionOutcome> {
  const file = await openFile<CorrectionStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'asked':
        await file.leaves('asked'); // answered within its period; escalated when late
        break;
      case 'accepted':
        await file.does('correct-dossier');
        await file.leaves('accepted');
        break;
      case 'corrected':
        await file.does('run-errand'); // the case tells the other country, which gets the dossier as it is now
        await file.leaves('corrected'); // until the worker has been told
        break;
      case 'refused':
      case 'withdrawn':
        await file.leaves(file.stage); // until the worker has been told
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof correction>({ caseId });
  }
  return file.close();
}
