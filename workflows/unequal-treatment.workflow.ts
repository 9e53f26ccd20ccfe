import type { UnequalStage } from '@puente/domain/kinds/unequal-treatment';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A group is treated worse than the rest: the agency answers and an auditor judges, each within the country's period. */
export const unequalTreatment = procedure<UnequalStage>(async (file) => {
  switch (file.stage) {
    case 'raised':
    case 'unanswered':
    case 'answered':
      return file.leaves(file.stage); // it is answered, or judged; who is silent does not hold it up
    case 'confirmed':
    case 'dismissed':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
