import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { processRuns } from './case-sql.js';

/** A file whose process is not over. */
export interface OpenFile {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly version: number;
  /** As its process reads it. */
  readonly stage: string;
  readonly dueAt: Instant | null;
}

/** SQL: along an index, whose words it has. */
const page = `
  SELECT id AS "caseId", kind, version, process::jsonb ->> 'stage' AS stage,
    process::jsonb -> 'deadline' ->> 'at' AS "dueAt"
  FROM cases
  WHERE id > $1 AND ${processRuns} ORDER BY id LIMIT 200`;

/**
 * The files of the node whose processes are to be running, some at a time.
 *
 * @param after the last one of the page before
 */
export async function openFiles(pool: Pool, after: CaseId | undefined): Promise<readonly OpenFile[]> {
  const { rows } = await pool.query<OpenFile>({ text: page, values: [after ?? ''] });
  return rows;
}

/** The same to the last one, a page at a time, from the first or after one. */
export async function* everyOpenFile(pool: Pool, after?: CaseId): AsyncGenerator<readonly OpenFile[]> {
  for (let page = await openFiles(pool, after); page.length > 0; page = await openFiles(pool, page.at(-1)?.caseId))
    yield page;
}
