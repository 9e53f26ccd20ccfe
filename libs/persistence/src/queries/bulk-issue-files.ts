import type { BulkIssue } from '@puente/domain/kinds/bulk-issue';
import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

const newest = {
  name: 'bulk-issues:newest',
  text: `
    SELECT version, state AS file FROM cases WHERE kind = 'bulk-issue' AND agencies @> ARRAY[$1]
    ORDER BY opened_at DESC, id LIMIT 100`,
} as const;

/** The registers that an agency sent to be issued, newest first; they are few. */
export async function bulkIssueFiles(
  pool: Pool,
  agency: AgencyId,
): Promise<readonly { version: number; file: BulkIssue }[]> {
  return (await pool.query<{ version: number; file: BulkIssue }>({ ...newest, values: [agency] })).rows;
}
