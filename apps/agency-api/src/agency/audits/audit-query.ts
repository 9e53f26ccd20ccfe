import { queueCorridor, queueStage } from '@puente/contracts/answers/cases';
import { agencyId } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import { momentCursor } from '../../http/asking/page-cursor.js';

export const AuditQuery = z.strictObject({
  /** Holds it or held it. */
  agency: agencyId.exactOptional(),
  kind: z.enum(caseKinds).exactOptional(),
  stage: queueStage.exactOptional(),
  corridor: queueCorridor.exactOptional(),
  /** Past their due date. */
  late: z.literal('true').exactOptional(),
  cursor: momentCursor.exactOptional(),
});
export type AuditQuery = z.output<typeof AuditQuery>;
