import type { DeletionStage } from '@puente/domain/kinds/deletion';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A worker's request that everything about them be deleted. The day itself is the sweep's. */
export const deletion = procedure<DeletionStage>(async (file) => {
  switch (file.stage) {
    case 'asked':
    case 'proposed':
      return file.leaves(file.stage); // answered by two people within its period; escalated when late
    case 'accepted':
      await file.does('block-dossier');
      return file.leaves('accepted');
    case 'blocked':
    case 'refused':
    case 'withdrawn':
      return file.leaves(file.stage); // until the worker has been told
    default:
      return exhausted(file.stage);
  }
});
