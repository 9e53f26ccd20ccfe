import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** Open cases that were drawn for an officer and that an agency sees, most urgent first. */
export async function assignedCases(
  pool: Pool,
  { officer, agency, only, limit }: { officer: OfficerId; agency: AgencyId; only?: readonly CaseId[]; limit: number },
): Promise<readonly { readonly caseId: CaseId; readonly kind: CaseKind }[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: {
      ...{ holder: { not: null }, assigned: { has: officer }, agencies: { has: agency } },
      ...(only === undefined ? {} : { id: { in: [...only] } }),
    },
    select: { id: true, kind: true },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ id, kind }) => ({ caseId: id as CaseId, kind: kind as CaseKind }));
}
