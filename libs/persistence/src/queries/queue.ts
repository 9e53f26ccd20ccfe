import type { Pool } from '../database/index.js';
import type { CaseRecord, CaseRow } from './case-records.js';
import { caseRecord } from './case-records.js';
import { amongSealed, caseColumns } from './case-sql.js';
import type { Asking, QueueFilter } from './queue-sql.js';
import { Parameters, queueSql } from './queue-sql.js';

export interface QueueQuestion extends Asking {
  readonly filter?: QueueFilter;
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly limit?: number;
}

export interface QueuePage {
  readonly items: readonly CaseRecord[];
  /** Left out on the last page. */
  readonly next?: string;
}

/**
 * SQL: made by `queueSql`. What an agency holds, most urgent first, so what is overdue comes before all else. The cursor is a place and not a
 * number, so a page never skips or repeats.
 */
export async function queuePage(pool: Pool, question: QueueQuestion): Promise<QueuePage> {
  const { filter = {}, cursor, limit = 50 } = question;
  const parameters = new Parameters();
  const rows = limit + 1;
  const after = cursor === undefined ? undefined : place(cursor);
  const found = queueSql(question, filter, { columns: caseColumns, limit: rows, ...(after && { after }) }, parameters);
  const text = `${amongSealed.with} SELECT * FROM (${found}) queue ORDER BY coalesce("dueAt", 'infinity'), id LIMIT ${rows}`;
  const { rows: answered } = await pool.query<CaseRow>({ text, values: parameters.values });
  const items = answered.slice(0, limit).map(caseRecord);
  const last = items.at(-1);
  return answered.length <= limit || last === undefined ? { items } : { items, next: cursorAfter(last) };
}

/** Beyond it a number says no more than "very many", and counting on would take longer the more there are. */
export const countedUpTo = 100;

/**
 * SQL: made by `queueSql`. How many cases each of several queues has, and how many of them are late; all in one query. What is late
 * stands first in every branch, so that the rows which are counted tell both.
 */
export async function queueCounts(
  pool: Pool,
  asking: Asking,
  filters: readonly QueueFilter[],
): Promise<readonly { readonly count: number; readonly late: number }[]> {
  if (filters.length === 0) return [];
  const parameters = new Parameters();
  const now = parameters.of(asking.now);
  const upTo = (count: string) => `least(${count}, ${countedUpTo})::int`;
  const counts = filters.map((filter) => {
    const found = queueSql(asking, filter, { columns: 'id, due_at', limit: countedUpTo }, parameters);
    const late = `count(*) FILTER (WHERE due_at < ${now}::timestamptz)`;
    return `(SELECT ARRAY[${upTo('count(*)')}, ${upTo(late)}] FROM (${found}) found)`;
  });
  const text = `${amongSealed.with} SELECT ARRAY[${counts.join(', ')}] AS counts`;
  const { rows } = await pool.query<{ counts: [number, number][] }>({ text, values: parameters.values });
  return (rows[0]?.counts ?? []).map(([count, late]) => ({ count, late }));
}

const cursorAfter = ({ dueAt, caseId }: CaseRecord): string =>
  Buffer.from(`${dueAt ?? 'infinity'} ${caseId}`).toString('base64url');

const shape = /^(infinity|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9A-Z-]{1,16})$/;

/** One that was not made here begins at the beginning. */
function place(cursor: string): readonly [string, string] | undefined {
  const [, dueAt, id] = shape.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return dueAt === undefined || id === undefined ? undefined : [dueAt, id];
}
