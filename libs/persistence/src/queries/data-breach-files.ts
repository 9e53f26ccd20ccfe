import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { DataBreach } from '@puente/domain/kinds/data-breach';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** The breaches of personal data on file in this node, newest first; they are few. */
export async function dataBreachFiles(pool: Pool): Promise<readonly { revision: number; file: DataBreach }[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'data-breach' },
    select: { revision: true, state: true },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map(({ revision, state }) => ({ revision, file: state as unknown as DataBreach }));
}

/** What kind of file each number is; of one that this node does not have, nothing. */
export async function kindsOf(pool: Pool, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseKind>> {
  const rows = await prismaOn(pool).case.findMany({
    where: { id: { in: [...caseIds] } },
    select: { id: true, kind: true },
  });
  return new Map(rows.map(({ id, kind }) => [id as CaseId, kind as CaseKind]));
}
