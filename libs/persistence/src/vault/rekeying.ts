import type { MasterKeys } from '@puente/contracts/keys';
import type { DocumentId, DossierId, Instant } from '@puente/domain/kernel';
import type { Pool, Transaction } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKey } from './dossier-keys.js';
import { dossierKeys } from './dossier-keys.js';
import type { DocumentStore } from './document-store.js';
import { lockDossier } from './retention-sql.js';
import { sealedRows } from './sealed-rows.js';
import { SealBroken } from './sealing.js';

/**
 * Gives dossiers new keys, beside processes that work with them, in two steps. The first seals everything in the database
 * with the new key and keeps the old one beside it, so that both open. The second, when nobody can be at work any more who
 * read the old key before the first, seals documents and whatever came in between, and destroys the old key.
 */
export interface Rekeying {
  /** Every dossier that was not destroyed. */
  all(after: DossierId | undefined, atMost: number): Promise<readonly DossierId[]>;
  count(): Promise<number>;
  /** Dossiers whose key is older than that and that are in no change, in the order of their ids. */
  older(than: Instant, after: DossierId | undefined, atMost: number): Promise<readonly DossierId[]>;
  countOlder(than: Instant): Promise<number>;
  /** Of which the first step was done then or before, and not the second. */
  changing(since: Instant, after: DossierId | undefined, atMost: number): Promise<readonly DossierId[]>;
  countChanging(): Promise<number>;
  /** False where it is in a change, or was destroyed. */
  begin(id: DossierId, at: Instant): Promise<boolean>;
  /** False where it is in no change, or was destroyed. */
  finish(id: DossierId): Promise<boolean>;
}

export function rekeying(pool: Pool, master: MasterKeys, store: DocumentStore): Rekeying {
  const prisma = prismaOn(pool);
  const keys = dossierKeys(master);
  const next = async (where: object, after: DossierId | undefined, take: number) => {
    const found = await prisma.dossier.findMany({
      where: { ...where, ...(after === undefined ? {} : { id: { gt: after } }) },
      ...{ select: { id: true }, orderBy: { id: 'asc' }, take },
    });
    return found.map(({ id }) => id as DossierId);
  };
  const ofBefore = (than: Instant) => ({
    ...{ wrappedKey: { not: null }, formerKey: null },
    OR: [{ rekeyedAt: { lt: than } }, { rekeyedAt: null, createdAt: { lt: than } }],
  });
  const locked = async (tx: Transaction, id: DossierId) => {
    await tx.$queryRaw(lockDossier(id));
    return tx.dossier.findUnique({ where: { id }, select: { wrappedKey: true, formerKey: true } });
  };
  return {
    all: (after, atMost) => next({ wrappedKey: { not: null } }, after, atMost),
    count: () => prisma.dossier.count({ where: { wrappedKey: { not: null } } }),
    older: (than, after, atMost) => next(ofBefore(than), after, atMost),
    countOlder: (than) => prisma.dossier.count({ where: ofBefore(than) }),
    changing: (since, after, atMost) => next({ formerKey: { not: null }, rekeyedAt: { lte: since } }, after, atMost),
    countChanging: () => prisma.dossier.count({ where: { formerKey: { not: null } } }),
    begin: (id, at) =>
      inTransaction(pool, async (tx) => {
        const row = await locked(tx, id);
        if (!row?.wrappedKey || row.formerKey) return false;
        const old = await keys.open(id, { wrappedKey: row.wrappedKey });
        const { key, wrapped } = await keys.create(id);
        for (const { about: name, sealed, replace } of await sealedRows(tx, id))
          await replace(key.seal(old.unseal(sealed, name), name));
        const data = { wrappedKey: wrapped, formerKey: row.wrappedKey, rekeyedAt: at };
        await tx.dossier.updateMany({ where: { id }, data });
        return true;
      }),
    finish: (id) =>
      inTransaction(pool, async (tx) => {
        const row = await locked(tx, id);
        if (!row?.wrappedKey || !row.formerKey) return false;
        const [fresh, both] = [
          await keys.open(id, { wrappedKey: row.wrappedKey }),
          await keys.open(id, { wrappedKey: row.wrappedKey, formerKey: row.formerKey }),
        ];
        for (const { about: name, sealed, replace } of await sealedRows(tx, id))
          if (!opens(fresh, sealed, name)) await replace(fresh.seal(both.unseal(sealed, name), name));
        for (const { id: document } of await tx.document.findMany({ where: { dossierId: id }, select: { id: true } })) {
          const name = about.document(id, document);
          const sealed = await store.get(document as DocumentId);
          if (sealed !== undefined && !opens(fresh, sealed, name))
            await store.put(document as DocumentId, fresh.seal(both.unseal(sealed, name), name));
        }
        await tx.dossier.updateMany({ where: { id }, data: { formerKey: null } });
        return true;
      }),
  };
}

function opens(key: DossierKey, sealed: Uint8Array, name: string): boolean {
  try {
    key.unseal(sealed, name);
    return true;
  } catch (fault) {
    if (fault instanceof SealBroken) return false;
    throw fault;
  }
}
