import type { BreachStage } from '@puente/domain/kinds/data-breach';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A breach of personal data: a second person looks at it, those concerned are told, the authority's hours run. */
export const dataBreach = procedure<BreachStage>(async (file) => {
  switch (file.stage) {
    case 'reported':
      return file.leaves('reported'); // a second person confirms or dismisses it; that the authority's hours passed is on record
    case 'confirmed':
      return file.leaves('confirmed'); // each case concerned is told; it is closed with the measures taken
    case 'closed':
    case 'dismissed':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
