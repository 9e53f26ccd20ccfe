import { reportStages } from '@puente/domain/kinds/corruption-report';
import { z } from 'zod';
import { pageCursor } from '../../http/asking/page-cursor.js';

export const reportStage = z.enum(reportStages);
export const ReportQuery = z.strictObject({
  stage: reportStage.exactOptional(),
  cursor: pageCursor.exactOptional(),
});
