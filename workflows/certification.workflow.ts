import type { CertificationStage } from '@puente/domain/kinds/certification';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A competence certified by evaluation, in the country whose standard it is. */
export const certification = procedure<CertificationStage>(async (file) => {
  switch (file.stage) {
    case 'draft':
    case 'returned':
      return file.leaves(file.stage); // submitted or withdrawn; deleted or closed at the end of its period
    case 'gathering-evidence':
      await file.does('ask-reference');
      return file.leaves('gathering-evidence'); // the last reference answers, or it goes on without them
    case 'application':
      return file.leaves('application'); // admitted or returned; escalated when late
    case 'admissible':
      await file.does('draw-assessor');
      return file.leaves('admissible'); // a day is offered and chosen; not chosen twice, it is closed
    case 'evaluation-scheduled':
      return file.leaves('evaluation-scheduled'); // verdicts, or the worker did not come; escalated when late
    case 'evaluated':
      return file.leaves('evaluated'); // approved by a second person, or returned; escalated when late
    case 'certificate-issued':
      await file.does('issue-certificate');
      return file.leaves('certificate-issued'); // until the worker has been told
    case 'not-yet-competent':
      return file.leaves('not-yet-competent'); // until the period to appeal is over; applying again ends it
    case 'appealed':
      await file.does('run-errand'); // opens the appeal
      return file.leaves('appealed'); // its ruling comes back; the appeals body's clock runs in the appeal's own file
    case 'closed-without-prejudice':
    case 'withdrawn':
    case 'draft-deleted':
      return file.leaves(file.stage); // until the worker has been told; applying again wakes it
    default:
      return exhausted(file.stage);
  }
});
