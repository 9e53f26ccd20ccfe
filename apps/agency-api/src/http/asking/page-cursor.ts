import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { DuePlace } from '@puente/persistence/queries';
import { inEachPageLanguage } from '@puente/words/languages';
import { z } from 'zod';
import { HttpProblem } from '../problems/problem.js';

/** Where a page of files ended: the moment by which they are sorted, and the number, which tells those of one moment apart. */
export interface Place {
  readonly caseId: CaseId;
  readonly at?: Instant;
}

/** The moment in milliseconds since 1970: whatever has this form is a moment, which no pattern of a date can say. */
const moment = /\d{1,13}/.source;
const number = /[0-9A-Z-]{1,16}/.source;

const placeIn = (cursor: string): Place => {
  const [caseId, at] = cursor.split('.').reverse();
  return { caseId: caseId as CaseId, ...(at === undefined ? {} : { at: instant(Number(at)) }) };
};

/** As `next` of the page before has it. One that this API never gave is a fault of the request, and not the first page once more. */
export const pageCursor = z
  .string()
  .regex(new RegExp(`^(${moment}\\.)?${number}$`))
  .transform(placeIn);

/** The same of a list in which everything has its moment. */
export const momentCursor = z
  .string()
  .regex(new RegExp(`^${moment}\\.${number}$`))
  .transform((cursor) => placeIn(cursor) as Required<Place>);

/** Of a list whose places only the list knows: one that it has not. */
export const badCursor = (): HttpProblem =>
  new HttpProblem('INVALID_REQUEST', [
    {
      field: 'query.cursor',
      code: 'unknown_place',
      message: inEachPageLanguage(({ faults }) => faults.cursorUnknown),
    },
  ]);

export const cursorAt = (caseId: CaseId, at: Instant | undefined): string =>
  at === undefined ? caseId : `${String(milliseconds(at))}.${caseId}`;

/** The place in a list that has first what is due first; what is due no more comes last. */
export const placeByDue = ({ at, caseId }: Place): DuePlace => ({ caseId, ...(at === undefined ? {} : { dueAt: at }) });
