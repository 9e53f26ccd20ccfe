import type { StaffRole } from '@puente/domain/case';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import type { CaseRecord, CaseRow } from './case-records.js';
import { caseRecord } from './case-records.js';
import { caseSql } from './case-sql.js';

export interface QueueQuestion {
  readonly agency: AgencyId;
  /** Only what awaits this role. */
  readonly role?: StaffRole;
  /** Only what was drawn for this officer, or for nobody yet. */
  readonly officer?: OfficerId;
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly limit?: number;
}

export interface QueuePage {
  readonly items: readonly CaseRecord[];
  /** Left out on the last page. */
  readonly next?: string;
}

/** What an agency holds, most urgent first. The cursor is a place and not a number, so a page never skips or repeats. */
export async function queuePage(pool: Pool, question: QueueQuestion): Promise<QueuePage> {
  const { agency, role, officer, cursor, limit = 50 } = question;
  const [dueAt, id] = cursor === undefined ? ['-infinity', ''] : place(cursor);
  const values = [agency, dueAt, id, role, officer, limit + 1];
  const { rows } = await pool.query<CaseRow>({ ...caseSql.queue, values });
  const items = rows.slice(0, limit).map(caseRecord);
  const last = items.at(-1);
  return rows.length <= limit || last === undefined ? { items } : { items, next: cursorAfter(last) };
}

const cursorAfter = ({ dueAt, caseId }: CaseRecord): string =>
  Buffer.from(`${dueAt ?? 'infinity'} ${caseId}`).toString('base64url');

const shape = /^(infinity|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9A-Z-]{1,16})$/;

/** One that was not made here begins at the beginning. */
function place(cursor: string): readonly [string, string] {
  const [, dueAt, id] = shape.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return dueAt === undefined || id === undefined ? ['-infinity', ''] : [dueAt, id];
}
