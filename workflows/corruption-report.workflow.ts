import type { ReportStage } from '@puente/domain/kinds/corruption-report';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** Somebody reports that money was asked: an integrity officer takes it and answers within the country's periods. */
export const corruptionReport = procedure<ReportStage>(async (file) => {
  switch (file.stage) {
    case 'received':
    case 'looked-into':
      return file.leaves(file.stage); // it is taken, or answered; that a period passed is on record
    case 'answered':
    case 'deleted':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
