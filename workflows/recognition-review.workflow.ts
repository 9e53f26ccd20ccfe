import { exhausted } from '@puente/domain/kernel';
import type { ReviewStage } from '@puente/domain/kinds/recognition/review';
import { procedure } from './case-file/procedure.js';

/** The incoming side of a recognition, at the country in which it is asked for. */
export const recognitionReview = procedure<ReviewStage>(async (file) => {
  switch (file.stage) {
    case 'draft':
      return file.leaves('draft'); // submitted or withdrawn; deleted at the end of its period, told beforehand
    case 'with-home':
      return file.leaves('with-home'); // the home country's clocks run; its verified file brings the case here
    case 'received':
      await file.does('draw-officers');
      return file.leaves('received'); // the draw; the review's period runs already
    case 'host-review':
      return file.leaves('host-review'); // a verdict by two people, or the lapse that the agreement orders
    case 'compensation-pending':
      return file.leaves('compensation-pending'); // every measure reported, or the end of the worker's period
    case 'recognised':
    case 'partially-recognised':
    case 'refused':
      return file.leaves(file.stage); // until the worker has been told and the period to appeal is over
    case 'fraud-review':
      return file.leaves('fraud-review'); // the worker is heard, then two people decide; silence leaves it standing
    case 'appealed':
      await file.does('run-errand'); // opens the appeal
      return file.leaves('appealed'); // its ruling comes back; the appeals body's clock runs in the appeal's own file
    case 'withdrawn':
    case 'draft-deleted':
      return file.leaves(file.stage); // until the worker has been told
    default:
      return exhausted(file.stage);
  }
});
