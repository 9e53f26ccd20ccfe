import type { BulkIssue } from '@puente/domain/kinds/bulk-issue';
import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** The registers that an agency sent to be issued, newest first; they are few. */
export async function bulkIssueFiles(
  pool: Pool,
  agency: AgencyId,
): Promise<readonly { revision: number; file: BulkIssue }[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'bulk-issue', agencies: { has: agency } },
    select: { revision: true, state: true },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map(({ revision, state }) => ({ revision, file: state as unknown as BulkIssue }));
}
