import { continueAsNew } from '@temporalio/workflow';
import type { ForceMajeureStage } from '@puente/domain/kinds/force-majeure';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { CaseStart, ForceMajeureOutcome } from './force-majeure/contract.js';

/** An emergency: the clocks of a region stop, batch by batch, and go on when it is over. */
export async function forceMajeure({ caseId }: CaseStart): Promise<ForceMajeureOutcome> {
  const file = await openFile<ForceMajeureStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'proposed':
        await file.leaves('proposed'); // a second person approves or declines; no clock stops before
        break;
      case 'applying':
      case 'lifting':
        await file.does('sweep'); // one batch; recording it makes the next one due, until all files were looked at
        await file.leaves(file.stage);
        break;
      case 'in-force':
        await file.leaves('in-force'); // until the emergency is over: nobody can know when
        break;
      case 'stopped':
        await file.leaves('stopped'); // goes on where it stopped, or is undone
        break;
      case 'ended':
      case 'declined':
        await file.leaves(file.stage); // nothing is left to do
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof forceMajeure>({ caseId });
  }
  return file.close();
}
