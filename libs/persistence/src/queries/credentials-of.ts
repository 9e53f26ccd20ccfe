import type { Credential } from '@puente/domain/kinds/credential';
import type { DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

const listedAtMost = 100;

/** The credentials of a person, newest first. */
export async function credentialsOf(pool: Pool, dossier: DossierId): Promise<readonly Credential[]> {
  const rows = await prismaOn(pool).case.findMany({
    where: { dossierId: dossier, kind: 'credential' },
    select: { state: true },
    orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
    take: listedAtMost,
  });
  return rows.map(({ state }) => state as unknown as Credential);
}
