import type { LegalAidStage } from '@puente/domain/kinds/legal-aid';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** A case that its worker sent to a body of legal aid; the case hears of every stage. */
export const legalAid = procedure<LegalAidStage>(async (file) => {
  switch (file.stage) {
    case 'asked':
      return file.leaves('asked'); // answered within the period, or not
    case 'accepted':
      await file.does('run-errand');
      return file.leaves('accepted'); // ended by the worker, or with its last day
    case 'declined':
    case 'unanswered':
    case 'ended':
      await file.does('run-errand'); // the case is told, and a mandate of the body ends with what its worker ended
      return file.leaves(file.stage);
    default:
      return exhausted(file.stage);
  }
});
