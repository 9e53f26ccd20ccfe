import type { IntegrityStage } from '@puente/domain/kinds/integrity-event';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** What the node's watch noticed: an auditor looks at it within the country's period. */
export const integrityEvent = procedure<IntegrityStage>(async (file) => {
  switch (file.stage) {
    case 'open':
    case 'looked-at':
      return file.leaves(file.stage); // an auditor takes it, or closes it; that the period passed is on record
    case 'closed':
      return file.leaves('closed'); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
