import type { MasterKeys } from '@puente/contracts/keys';
import type { DocumentId, DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction } from '../database/index.js';
import { about } from './about.js';
import { dossierKeys } from './dossier-keys.js';
import type { DocumentStore } from './document-store.js';
import { fixedSecrets } from './master-keys.js';
import { newKey, SealBroken } from './sealing.js';
import { sealedRows } from './sealed-rows.js';

/** What was opened of a dossier. Rows are what is sealed in the database. */
export interface Rehearsed {
  readonly rows: number;
  readonly documents: number;
  /** What cannot be opened, by the name of its seal: ids only. */
  readonly broken: readonly string[];
}

/**
 * Changes the keys of a dossier without writing anything: opens all that is sealed with its key, wraps the key under a
 * master key that nobody keeps, unwraps it, seals everything again with a new key, and compares what both open.
 */
export function rehearsing(pool: Pool, master: MasterKeys, store: DocumentStore) {
  const keys = dossierKeys(master);
  const { master: another } = fixedSecrets(newKey());
  return (id: DossierId): Promise<Rehearsed> =>
    inTransaction(pool, async (tx) => {
      const row = await tx.dossier.findUnique({ where: { id }, select: { wrappedKey: true, formerKey: true } });
      if (!row?.wrappedKey) return { rows: 0, documents: 0, broken: [] };
      const broken: string[] = [];
      const check = async (name: string, work: () => Promise<boolean> | boolean) => {
        if (!(await tried(work))) broken.push(name);
      };
      const wrapped = { wrappedKey: row.wrappedKey, formerKey: row.formerKey };
      await check(about.key(id), async () => {
        const key = await master.unwrap(wrapped.wrappedKey, about.key(id));
        return Buffer.from(key).equals(await another.unwrap(await another.wrap(key, about.key(id)), about.key(id)));
      });
      if (broken.length > 0) return { rows: 0, documents: 0, broken };
      const [key, next] = [await keys.open(id, wrapped), (await dossierKeys(another).create(id)).key];
      const changes = (sealed: Uint8Array, name: string) => {
        const plain = key.unseal(sealed, name);
        return next.unseal(next.seal(plain, name), name).equals(plain);
      };
      const rows = await sealedRows(tx, id);
      for (const { about: name, sealed } of rows) await check(name, () => changes(sealed, name));
      const documents = await tx.document.findMany({ where: { dossierId: id }, select: { id: true } });
      for (const { id: document } of documents) {
        const name = about.document(id, document);
        await check(name, async () => {
          const sealed = await store.get(document as DocumentId);
          return sealed !== undefined && changes(sealed, name);
        });
      }
      return { rows: rows.length, documents: documents.length, broken };
    });
}

async function tried(work: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof SealBroken) return false;
    throw fault;
  }
}
