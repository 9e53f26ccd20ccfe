import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** A file whose process is not over. */
export interface OpenFile {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
}

/** SQL: whether a process is over stands in what it sees, a document; the index `cases_open` is of these words. */
const page = `
  SELECT id AS "caseId", kind FROM cases
  WHERE id > $1 AND process::jsonb ->> 'ended' = 'false' ORDER BY id LIMIT 200`;

/**
 * The files of the node whose processes are to be running, some at a time.
 *
 * @param after the last one of the page before
 */
export async function openFiles(pool: Pool, after: CaseId | undefined): Promise<readonly OpenFile[]> {
  const { rows } = await pool.query<OpenFile>(page, [after ?? '']);
  return rows;
}
