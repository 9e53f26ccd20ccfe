import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/**
 * SQL: both tables together, each number once, along their keys. As many of each as a page has: of the whole of both, each page would read
 * all that comes behind it, and a million cases were never through.
 */
const page = `
  SELECT id FROM (
    (SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT 200)
    UNION (SELECT DISTINCT case_id FROM journal WHERE case_id > $1 ORDER BY case_id LIMIT 200)
  ) of_both ORDER BY id LIMIT 200`;

/**
 * Numbers of all cases of the node, some at a time; also of those of which somebody left the journal and took the row, or the
 * other way round.
 *
 * @param after the last one of the page before
 */
export async function caseNumbers(pool: Pool, after: CaseId | undefined): Promise<readonly CaseId[]> {
  const { rows } = await pool.query<{ id: CaseId }>({ text: page, values: [after ?? ''] });
  return rows.map(({ id }) => id);
}
