import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CountryCode, DossierId, Instant } from '@puente/domain/kernel';
import type { PrismaClient } from '../database/index.js';
import type { DossierKeys } from './dossier-keys.js';
import type { DossierRecord, NewRecord, OpenDossier } from './dossier-record.js';
import { record } from './dossier-record.js';
import { seal, unseal } from './sealing.js';

export interface Dossiers {
  /** Creating one that exists does nothing: its first content stays. */
  create(record: NewRecord): Promise<void>;
  /** Undefined where it does not exist, or its key was destroyed. */
  read(id: DossierId): Promise<OpenDossier | undefined>;
  find(id: DossierId): Promise<DossierRecord | undefined>;
  exists(id: DossierId): Promise<boolean>;
  /** False where it is not there at the version seen. */
  change(
    seen: { id: DossierId; version: number },
    dossier: Dossier,
    warnings: readonly string[],
    at: Instant,
  ): Promise<boolean>;
  /** Lets more agencies open it. */
  share(id: DossierId, agencies: readonly AgencyId[]): Promise<void>;
  /**
   * What another country sent, sealed under a key of this node's own. The same once or ten times; a dossier that was
   * opened here, or came from a third country, keeps its content.
   */
  receive(record: Omit<NewRecord, 'owner'> & { readonly from: CountryCode }): Promise<void>;
  /** Deletes the person: what was sealed can never be opened again, by anyone, in any backup without the node's key. */
  destroyKey(id: DossierId, at: Instant): Promise<void>;
}

export function dossiersIn(prisma: PrismaClient, keys: DossierKeys): Dossiers {
  const sealed = (key: Uint8Array, dossier: Dossier) =>
    seal(key, Buffer.from(JSON.stringify({ person: dossier.person, certificates: dossier.certificates })), dossier.id);
  const insert = async (record: NewRecord, from: CountryCode | null) => {
    const { dossier, agencies, owner, warnings, at } = record;
    const { key, wrapped } = keys.create(dossier.id);
    const { count } = await prisma.dossier.createMany({
      data: {
        id: dossier.id,
        owner: owner ?? null,
        agencies: [...agencies],
        wrappedKey: wrapped,
        sealedPerson: sealed(key, dossier),
        warnings: [...(warnings ?? [])],
        receivedFrom: from,
        createdAt: at,
        updatedAt: at,
      },
      skipDuplicates: true,
    });
    return count === 1;
  };
  const share: Dossiers['share'] = async (id, agencies) => {
    await prisma.$executeRaw`
      UPDATE dossiers SET agencies = agencies || ARRAY(
        SELECT unnest(${[...agencies]}::text[]) EXCEPT SELECT unnest(agencies)
      ) WHERE id = ${id}::uuid AND NOT agencies @> ${[...agencies]}::text[]`;
  };
  const change: Dossiers['change'] = async (seen, dossier, warnings, at) => {
    const row = await prisma.dossier.findUnique({ where: { id: seen.id }, select: { wrappedKey: true } });
    if (!row?.wrappedKey) return false;
    const { count } = await prisma.dossier.updateMany({
      where: { id: seen.id, version: seen.version, wrappedKey: { not: null } },
      data: {
        sealedPerson: sealed(keys.unwrap(seen.id, row.wrappedKey), dossier),
        warnings: [...warnings],
        version: { increment: 1 },
        updatedAt: at,
      },
    });
    return count === 1;
  };
  const read: Dossiers['read'] = async (id) => {
    const row = await prisma.dossier.findUnique({ where: { id } });
    if (!row?.wrappedKey) return undefined;
    const content = unseal(keys.unwrap(id, row.wrappedKey), row.sealedPerson, id).toString('utf8');
    const { person, certificates } = JSON.parse(content) as Omit<Dossier, 'id'>;
    return { ...record(row), dossier: { id, person, certificates } };
  };
  return {
    share,
    change,
    read,
    async create(entry) {
      await insert(entry, null);
    },
    async find(id) {
      const row = await prisma.dossier.findUnique({ where: { id }, omit: { sealedPerson: true, wrappedKey: true } });
      return row === null ? undefined : record(row);
    },
    exists: async (id) => (await prisma.dossier.count({ where: { id } })) === 1,
    async receive({ from, ...entry }) {
      if (await insert(entry, from)) return;
      const { dossier, agencies, warnings, at } = entry;
      await share(dossier.id, agencies);
      const known = await read(dossier.id);
      if (known?.receivedFrom !== from || JSON.stringify(known.dossier) === JSON.stringify(dossier)) return;
      await change(known, dossier, warnings ?? known.warnings, at);
    },
    async destroyKey(id, at) {
      await prisma.dossier.updateMany({ where: { id }, data: { wrappedKey: null, updatedAt: at } });
    },
  };
}
