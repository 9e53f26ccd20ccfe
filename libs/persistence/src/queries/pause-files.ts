import type { ForceMajeure } from '@puente/domain/kinds/force-majeure';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** The pauses for force majeure of this node, newest first; they are few. */
export async function pauseFiles(pool: Pool): Promise<readonly { revision: number; file: ForceMajeure }[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { kind: 'force-majeure' },
    select: { revision: true, state: true },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map(({ revision, state }) => ({ revision, file: state as unknown as ForceMajeure }));
}
