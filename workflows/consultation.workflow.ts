import type { ConsultationStage } from '@puente/domain/kinds/consultation';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A professional body is asked about units of a review, at the country that reviews. */
export const consultation = procedure<ConsultationStage>(async (file) => {
  switch (file.stage) {
    case 'asked':
      return file.leaves('asked'); // an opinion, the end of the wait, or the silence that is no objection
    case 'answered':
    case 'no-objection':
    case 'closed':
      await file.does('run-errand'); // the review learns it, and goes on from there
      return file.leaves(file.stage);
    default:
      return exhausted(file.stage);
  }
});
