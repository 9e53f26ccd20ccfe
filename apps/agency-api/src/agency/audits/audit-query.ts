import { queueCorridor, queueStage } from '@puente/contracts/answers/cases';
import { agencyId } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { CaseRecord } from '@puente/persistence/queries';
import { z } from 'zod';

type Place = Pick<CaseRecord, 'caseId' | 'openedAt'>;

export const AuditQuery = z.strictObject({
  /** Holds it or held it. */
  agency: agencyId.exactOptional(),
  kind: z.enum(caseKinds).exactOptional(),
  stage: queueStage.exactOptional(),
  corridor: queueCorridor.exactOptional(),
  /** Past their due date. */
  late: z.literal('true').exactOptional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[\w-]+$/)
    .exactOptional(),
});
export type AuditQuery = z.output<typeof AuditQuery>;

export const cursorAfter = ({ caseId, openedAt }: Place): string =>
  Buffer.from(`${openedAt} ${caseId}`).toString('base64url');

/** Undefined where it is no cursor that this API gave. */
export function placeOf(cursor: string): Place | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, openedAt, caseId] = /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z) ([0-9A-Z-]{1,16})$/.exec(text) ?? [];
  if (openedAt === undefined || caseId === undefined) return undefined;
  return { openedAt: openedAt as Instant, caseId: caseId as CaseId };
}
