import type { AlertStage } from '@puente/domain/kinds/alert';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A certificate or a recognition is restricted or forged: here, or as another country told. */
export const alert = procedure<AlertStage>(async (file) => {
  switch (file.stage) {
    case 'proposed':
      return file.leaves('proposed'); // a second person approves; the period to tell runs already
    case 'telling':
      await file.does('tell-worker'); // the worker first, with the remedy
      return file.leaves('telling'); // then the countries concerned, at the latest when the period ends
    case 'contested':
      return file.leaves('contested'); // closed within days where it is wrong; escalated when late
    case 'kept':
      return file.leaves('kept'); // the worker may appeal, and somebody else looks at it; until then it holds
    case 'rejected':
    case 'in-force':
    case 'closed':
    case 'received':
    case 'noted':
      return file.leaves(file.stage); // until the case and the worker know; a wake starts it again
    default:
      return exhausted(file.stage);
  }
});
