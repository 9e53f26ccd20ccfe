import type { AppealStage } from '@puente/domain/kinds/appeal';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A decision reviewed by somebody who had no part in it, at the country that decided. */
export const appeal = procedure<AppealStage>(async (file) => {
  switch (file.stage) {
    case 'received':
      await file.does('draw-officers');
      return file.leaves('received'); // the draw; the appeals body's period runs already
    case 'appeal-review':
      return file.leaves('appeal-review'); // a ruling; a late one is escalated and still counts
    case 'upheld':
    case 'overturned':
    case 'remitted':
    case 'ordered':
    case 'withdrawn':
      await file.does('run-errand'); // the appealed file learns it, and goes on from there
      return file.leaves(file.stage); // until the worker has been told
    case 'answered': // by the file that it is about, which knows
      return file.leaves('answered');
    default:
      return exhausted(file.stage);
  }
});
