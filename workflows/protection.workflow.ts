import { continueAsNew } from '@temporalio/workflow';
import { exhausted } from '@puente/domain/kernel';
import type { ProtectionStage } from '@puente/domain/kinds/protection';
import { openFile } from './case-file/index.js';
import type { CaseStart, ProtectionOutcome } from './protection/contract.js';

/** A person under 18, or whose age is in doubt. */
export async function protection({ caseId }: CaseStart): Promise<ProtectionOutcome> {
  const file = await openFile<ProtectionStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'sealed':
        await file.leaves('sealed'); // taken up within a day; escalated when late
        break;
      case 'taken-up':
        await file.leaves('taken-up'); // spoken with within days; then released or referred, however long it takes
        break;
      case 'released':
      case 'referred':
        await file.leaves(file.stage); // until the person has been told, and what was held back was taken in
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof protection>({ caseId });
  }
  return file.close();
}
