import type { UnequalTreatment } from '@puente/domain/kinds/unequal-treatment';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** What auditors confirmed, newest first; how much of it is for everybody, the domain says. */
export async function readUnequal(pool: Pool): Promise<readonly UnequalTreatment[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'unequal-treatment', stage: 'confirmed' },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    select: { state: true },
  });
  return rows.map(({ state }) => state as unknown as UnequalTreatment);
}
