import { continueAsNew } from '@temporalio/workflow';
import { exhausted } from '@puente/domain/kernel';
import type { ReviewStage } from '@puente/domain/kinds/recognition/review';
import { openFile } from './case-file/index.js';
import type { CaseStart, ReviewOutcome } from './recognition-review/contract.js';

/** The incoming side of a recognition, at the country in which it is asked for. */
export async function recognitionReview({ caseId }: CaseStart): Promise<ReviewOutcome> {
  const file = await openFile<ReviewStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'draft':
        await file.leaves('draft'); // submitted or withdrawn; deleted at the end of its period, told beforehand
        break;
      case 'with-home':
        await file.leaves('with-home'); // the home country's clocks run; its verified file brings the case here
        break;
      case 'received':
        await file.does('draw-officers');
        await file.leaves('received'); // the draw; the review's period runs already
        break;
      case 'host-review':
        await file.leaves('host-review'); // a verdict by two people, or the lapse that the agreement orders
        break;
      case 'compensation-pending':
        await file.leaves('compensation-pending'); // every measure reported, or the end of the worker's period
        break;
      case 'recognised':
      case 'partially-recognised':
      case 'refused':
        await file.leaves(file.stage); // until the worker has been told and the period to appeal is over
        break;
      case 'fraud-review':
        await file.leaves('fraud-review'); // the worker is heard, then two people decide; silence leaves it standing
        break;
      case 'appealed':
        await file.does('run-errand'); // opens the appeal
        await file.leaves('appealed'); // its ruling comes back; the appeals body's clock runs in the appeal's own file
        break;
      case 'withdrawn':
      case 'draft-deleted':
        await file.leaves(file.stage); // until the worker has been told
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof recognitionReview>({ caseId });
  }
  return file.close();
}
