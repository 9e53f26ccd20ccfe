import { continueAsNew } from '@temporalio/workflow';
import type { ConsultationStage } from '@puente/domain/kinds/consultation';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { CaseStart, ConsultationOutcome } from './consultation/contract.js';

/** A professional body is asked about units of a review, at the country that reviews. */
export async function consultation({ caseId }: CaseStart): Promise<ConsultationOutcome> {
  const file = await openFile<ConsultationStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'asked':
        await file.leaves('asked'); // an opinion, the end of the wait, or the silence that is no objection
        break;
      case 'answered':
      case 'no-objection':
      case 'closed':
        await file.does('run-errand'); // the review learns it, and goes on from there
        await file.leaves(file.stage);
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof consultation>({ caseId });
  }
  return file.close();
}
