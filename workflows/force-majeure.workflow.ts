import type { ForceMajeureStage } from '@puente/domain/kinds/force-majeure';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** An emergency: the clocks of a region stop, batch by batch, and go on when it is over, at the latest on its last day. */
export const forceMajeure = procedure<ForceMajeureStage>(async (file) => {
  switch (file.stage) {
    case 'proposed':
      return file.leaves('proposed'); // a second person approves or declines, before its last day; no clock stops before
    case 'applying':
    case 'lifting':
      await file.does('sweep'); // one batch; recording it makes the next one due, until all files were looked at
      return file.leaves(file.stage);
    case 'in-force':
      return file.leaves('in-force'); // until the emergency is over, at the latest on its last day
    case 'stopped':
      return file.leaves('stopped'); // goes on where it stopped, or is undone
    case 'ended':
    case 'declined':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
