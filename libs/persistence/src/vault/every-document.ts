import type { DocumentId, DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

const atOnce = 500;

/** Every document that the database names, a page at a time. */
export async function* everyDocument(
  pool: Pool,
): AsyncGenerator<readonly { readonly id: DocumentId; readonly dossierId: DossierId }[]> {
  const { document } = prismaOn(pool);
  for (let after: string | undefined; ;) {
    const rows = await document.findMany({
      select: { id: true, dossierId: true },
      orderBy: { id: 'asc' },
      take: atOnce,
      ...(after === undefined ? {} : { where: { id: { gt: after } } }),
    });
    after = rows.at(-1)?.id;
    if (after === undefined) return;
    yield rows.map(({ dossierId, id }) => ({ id: id as DocumentId, dossierId: dossierId as DossierId }));
  }
}
