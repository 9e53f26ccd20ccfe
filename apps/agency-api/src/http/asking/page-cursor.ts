import type { CaseId, Instant } from '@puente/domain/kernel';
import type { DuePlace } from '@puente/persistence/queries';
import { z } from 'zod';

/** Where a page of files ended: the moment by which they are sorted, and the number, which tells those of one moment apart. */
export interface Place {
  readonly caseId: CaseId;
  readonly at?: Instant;
}

const shape = /^([12]\d{3}-\d\d-\d\dT[\d:.]{12}Z)? ([0-9A-Z-]{1,16})$/;

/** As `next` of the page before has it. One that this API never gave is a fault of the request, and not the first page once more. */
export const pageCursor = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/)
  .transform((cursor, context): Place => {
    const [, at, caseId] = shape.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
    if (caseId !== undefined && (at === undefined || !Number.isNaN(Date.parse(at))))
      return { caseId: caseId as CaseId, ...(at === undefined ? {} : { at: at as Instant }) };
    context.addIssue({ code: 'invalid_format', format: 'cursor', input: cursor });
    return z.NEVER;
  });

/** The same of a list in which everything has its moment. */
export const momentCursor = pageCursor.transform(({ at, caseId }, context): Required<Place> => {
  if (at !== undefined) return { at, caseId };
  context.addIssue({ code: 'invalid_format', format: 'cursor', input: caseId });
  return z.NEVER;
});

export const cursorAt = (caseId: CaseId, at: Instant | undefined): string =>
  Buffer.from(`${at ?? ''} ${caseId}`).toString('base64url');

/** The place in a list that has first what is due first; what is due no more comes last. */
export const placeByDue = ({ at, caseId }: Place): DuePlace => ({ caseId, ...(at === undefined ? {} : { dueAt: at }) });
