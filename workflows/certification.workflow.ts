import { continueAsNew } from '@temporalio/workflow';
import type { CertificationStage } from '@puente/domain/kinds/certification';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { CaseStart, CertificationOutcome } from './certification/contract.js';

/** A competence certified by evaluation, in the country whose standard it is. */
export async function certification({ caseId }: CaseStart): Promise<CertificationOutcome> {
  const file = await openFile<CertificationStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'draft':
      case 'returned':
        await file.leaves(file.stage); // submitted or withdrawn; deleted or closed at the end of its period
        break;
      case 'gathering-evidence':
        await file.does('ask-reference');
        await file.leaves('gathering-evidence'); // the last reference answers, or it goes on without them
        break;
      case 'application':
        await file.leaves('application'); // admitted or returned; escalated when late
        break;
      case 'admissible':
        await file.does('draw-assessor');
        await file.leaves('admissible'); // a day is offered and chosen; not chosen twice, it is closed
        break;
      case 'evaluation-scheduled':
        await file.leaves('evaluation-scheduled'); // verdicts, or the worker did not come; escalated when late
        break;
      case 'evaluated':
        await file.leaves('evaluated'); // approved by a second person, or returned; escalated when late
        break;
      case 'certificate-issued':
        await file.does('issue-certificate');
        await file.leaves('certificate-issued'); // until the worker has been told
        break;
      case 'not-yet-competent':
        await file.leaves('not-yet-competent'); // until the period to appeal is over; applying again ends it
        break;
      case 'appealed':
        await file.does('run-errand'); // opens the appeal
        await file.leaves('appealed'); // its ruling comes back; the appeals body's clock runs in the appeal's own file
        break;
      case 'closed-without-prejudice':
      case 'withdrawn':
      case 'draft-deleted':
        await file.leaves(file.stage); // until the worker has been told; applying again wakes it
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof certification>({ caseId });
  }
  return file.close();
}
