import { integrityStages, watchRules } from '@puente/domain/kinds/integrity-event';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { IntegrityEventOnFile } from '@puente/persistence/queries';
import { z } from 'zod';

type Place = Pick<IntegrityEventOnFile, 'caseId' | 'dueAt'>;

export const IntegrityEventQuery = z.strictObject({
  /** Where it is left out, what is not closed. */
  stage: z.enum(integrityStages).exactOptional(),
  rule: z.enum(watchRules).exactOptional(),
  /** Taken by the caller. */
  mine: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .exactOptional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[\w-]+$/)
    .exactOptional(),
});

export const cursorAfter = ({ caseId, dueAt }: Place): string =>
  Buffer.from(`${dueAt ?? ''} ${caseId}`).toString('base64url');

/** Undefined where it is no cursor that this API gave. */
export function placeOf(cursor: string): Place | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, dueAt, caseId] = /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z)? ([0-9A-Z-]{1,16})$/.exec(text) ?? [];
  if (caseId === undefined) return undefined;
  return { caseId: caseId as CaseId, ...(dueAt === undefined ? {} : { dueAt: dueAt as Instant }) };
}
