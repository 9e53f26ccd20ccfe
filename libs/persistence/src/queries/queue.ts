import type { CaseKind } from '@puente/domain/file/case';
import type { Pool } from '../database/index.js';
import type { CaseRecord, CaseRow } from './case-records.js';
import { caseRecord } from './case-records.js';
import { amongSealed, caseColumns } from './case-sql.js';
import type { Asking, QueueFilter, QueueOrder, QueuePlace } from './queue-sql.js';
import { ordering, Parameters, queueSql } from './queue-sql.js';

export interface QueueQuestion extends Asking {
  readonly filter?: QueueFilter;
  /** Where the page before ended. */
  readonly after?: QueuePlace;
  /** Left out: most urgent first. `opened` and `-opened` are of what was drawn for the officer: `filter.mine`. */
  readonly order?: QueueOrder;
  readonly limit?: number;
}

export interface QueuePage {
  readonly items: readonly CaseRecord[];
  /** The last of the items, where there are more. */
  readonly last?: CaseRecord;
}

/**
 * SQL: made by `queueSql`. What an agency holds, most urgent first where nothing else is asked, so what is overdue comes before all else. A page begins at a place and not at
 * a number, so it never skips or repeats.
 */
export async function queuePage(pool: Pool, question: QueueQuestion): Promise<QueuePage> {
  const { filter = {}, after, order = 'due', limit = 50 } = question;
  const parameters = new Parameters();
  const rows = limit + 1;
  const found = queueSql(
    question,
    filter,
    { columns: caseColumns, limit: rows, order, ...(after && { after }) },
    parameters,
  );
  const { byAge, way } = ordering(order);
  const moment = byAge ? '"openedAt"' : `coalesce("dueAt", 'infinity')`;
  const text = `${amongSealed.with} SELECT * FROM (${found}) queue ORDER BY ${moment}${way}, id${way} LIMIT ${rows}`;
  const { rows: answered } = await pool.query<CaseRow>({ text, values: parameters.values });
  const items = answered.slice(0, limit).map(caseRecord);
  const last = answered.length > limit ? items.at(-1) : undefined;
  return { items, ...(last && { last }) };
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

/** Beyond it, what is counted is the most urgent of a queue, and says so. */
export const tabulatedUpTo = 1000;

/** SQL: made by `queueSql`. How many cases a queue has in each stage of each kind, of the most urgent. */
export async function queueStages(
  pool: Pool,
  asking: Asking,
  filter: QueueFilter,
): Promise<readonly { readonly kind: CaseKind; readonly stage: string; readonly count: number }[]> {
  const parameters = new Parameters();
  const found = queueSql(asking, filter, { columns: 'id, due_at, kind, stage', limit: tabulatedUpTo }, parameters);
  const text = `${amongSealed.with}
    SELECT kind, stage, count(*)::int AS count FROM (${found}) found GROUP BY kind, stage ORDER BY kind, stage`;
  return (await pool.query<{ kind: CaseKind; stage: string; count: number }>({ text, values: parameters.values })).rows;
}
