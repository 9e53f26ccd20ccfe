import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** SQL: a sweep. Files with a period that another edition of the country's calendar counts. Along the primary key, each row once. */
const other = `
  FROM cases
  WHERE state -> 'clock' ->> 'calendar' = $1 AND state -> 'clock' ->> 'calendarVersion' <> $2
    AND state -> 'clock' -> 'lapsedAt' IS NULL`;

/** SQL: the same. */
const sql = {
  count: { name: 'recount:count', text: `SELECT count(*)::int AS count ${other}` },
  next: {
    name: 'recount:next',
    text: `SELECT id AS "caseId", kind, state AS file ${other} AND id > $3 ORDER BY id LIMIT $4`,
  },
} as const;

/** @typeParam File as the law of its kind has it */
export interface FileToRecount<File> {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly file: File;
}

interface Edition {
  readonly country: CountryCode;
  readonly version: string;
}

export async function countToRecount(pool: Pool, { country, version }: Edition): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ ...sql.count, values: [country, version] });
  return rows[0]?.count ?? 0;
}

export async function filesToRecount<File>(
  pool: Pool,
  { country, version, after, limit }: Edition & { readonly after: CaseId | undefined; readonly limit: number },
): Promise<readonly FileToRecount<File>[]> {
  const values = [country, version, after ?? '', limit];
  const { rows } = await pool.query<FileToRecount<File>>({ ...sql.next, values });
  return rows;
}
