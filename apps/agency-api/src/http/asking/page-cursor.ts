import type { CaseId, Instant } from '@puente/domain/kernel';
import type { DuePlace } from '@puente/persistence/queries';
import { z } from 'zod';

/** As `next` of the page before has it. */
export const pageCursor = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/);

/** Where a page of files ended: the moment by which they are sorted, and the number, which tells those of one moment apart. */
export const cursorAt = (caseId: CaseId, at: Instant | undefined): string =>
  Buffer.from(`${at ?? ''} ${caseId}`).toString('base64url');

/** Undefined where it is no cursor that this API gave. */
export function placeIn(cursor: string): { readonly caseId: CaseId; readonly at?: Instant } | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, at, caseId] = /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z)? ([0-9A-Z-]{1,16})$/.exec(text) ?? [];
  if (caseId === undefined) return undefined;
  return { caseId: caseId as CaseId, ...(at === undefined ? {} : { at: at as Instant }) };
}

/** The same in a list that has first what is due first; what is due no more comes last. */
export function placeByDue(cursor: string): DuePlace | undefined {
  const place = placeIn(cursor);
  return place && { caseId: place.caseId, ...(place.at === undefined ? {} : { dueAt: place.at }) };
}
