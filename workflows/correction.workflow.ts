import type { CorrectionStage } from '@puente/domain/kinds/correction';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A worker's request to mend what is wrong about them. */
export const correction = procedure<CorrectionStage>(async (file) => {
  switch (file.stage) {
    case 'asked':
      return file.leaves('asked'); // answered within its period; escalated when late
    case 'accepted':
      await file.does('correct-dossier');
      return file.leaves('accepted');
    case 'corrected':
      await file.does('run-errand'); // the case tells the other country, which gets the dossier as it is now
      return file.leaves('corrected'); // until the worker has been told
    case 'refused':
      return file.leaves('refused'); // until nobody can appeal any more; what was appealed comes back to it
    case 'withdrawn':
      return file.leaves('withdrawn'); // until the worker has been told
    default:
      return exhausted(file.stage);
  }
});
