import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { amongSealed } from './case-sql.js';

/** SQL: a sweep. Files with a period that another edition of the country's calendar counts. Along the primary key, each row once. */
const other = `
  FROM cases
  WHERE state -> 'clock' ->> 'calendar' = $1 AND state -> 'clock' ->> 'calendarVersion' <> $2
    AND state -> 'clock' -> 'lapsedAt' IS NULL`;
const named = `NOT sealed AND ${amongSealed.not}`;
const columns = 'id AS "caseId", kind, state AS file';

/** SQL: the same. Left out before a page is cut, or where it ends would name what is sealed. */
const sql = {
  count: {
    name: 'recount:count',
    text: `${amongSealed.with} SELECT count(*)::int AS count ${other} AND ${named}`,
  },
  next: {
    name: 'recount:next',
    text: `${amongSealed.with} SELECT ${columns} ${other} AND ${named} AND id > $3 ORDER BY id LIMIT $4`,
  },
  sealed: {
    name: 'recount:sealed',
    text: `SELECT ${columns} ${other} AND sealed AND id > $3 AND ($4::text IS NULL OR id <= $4)`,
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
type From = Edition & { readonly after: CaseId | undefined };

export async function countToRecount(pool: Pool, { country, version }: Edition): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ ...sql.count, values: [country, version] });
  return rows[0]?.count ?? 0;
}

/** Those that may be named: neither sealed, nor of somebody who is protected, whose periods stand still. */
export async function filesToRecount<File>(
  pool: Pool,
  { country, version, after, limit }: From & { readonly limit: number },
): Promise<readonly FileToRecount<File>[]> {
  const values = [country, version, after ?? '', limit];
  const { rows } = await pool.query<FileToRecount<File>>({ ...sql.next, values });
  return rows;
}

/**
 * The sealed files between them, which nobody is told of here: those by which people are protected, reports of corruption, integrity files.
 *
 * @param upTo left out, to the last there is
 */
export async function sealedToRecount<File>(
  pool: Pool,
  { country, version, after, upTo }: From & { readonly upTo: CaseId | undefined },
): Promise<readonly FileToRecount<File>[]> {
  const values = [country, version, after ?? '', upTo ?? null];
  const { rows } = await pool.query<FileToRecount<File>>({ ...sql.sealed, values });
  return rows;
}
