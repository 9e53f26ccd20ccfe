import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CountryCode, DossierId, Instant } from '@puente/domain/kernel';
import type { Pool, Transaction } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKey, DossierKeys, WrappedKeys } from './dossier-keys.js';
import type { DossierRecord, DossierRow, NewRecord, OpenDossier } from './dossier-record.js';
import { record } from './dossier-record.js';
import type { MatchMarks } from './match-marks.js';
import { changeDimensions, countedAs } from './dimensions.js';
import { keyOfDossier } from './key-of-dossier.js';
import { SealBroken } from './sealing.js';
import {
  dossierExists,
  dossiersFrom,
  dossiersOwnedBy,
  findDossier,
  insertDossier,
  readDossier,
  readNames,
  shareDossier,
} from './vault-sql.js';

export interface ReceivedRecord extends Omit<NewRecord, 'owner'> {
  readonly from: CountryCode;
  /** Agencies that may open it as well, where nothing of it was here before. */
  readonly firstFor?: readonly AgencyId[];
}

/** Which version of a dossier somebody saw. */
type Seen = Pick<DossierRecord, 'id' | 'version'>;

export interface Dossiers {
  /** Creating one that exists does nothing: its first content stays. */
  create(record: NewRecord): Promise<void>;
  /** Undefined where it does not exist, or its key was destroyed. */
  read(id: DossierId): Promise<OpenDossier | undefined>;
  find(id: DossierId): Promise<DossierRecord | undefined>;
  /**
   * What people are called, of those whose dossier is open: not blocked, not destroyed, and nobody's who is protected. A seal that
   * does not open takes its own name away and no other.
   */
  names(ids: readonly DossierId[]): Promise<ReadonlyMap<DossierId, string>>;
  exists(id: DossierId): Promise<boolean>;
  /** Of somebody who signs in; none while they are protected. */
  ownedBy(owner: string): Promise<readonly DossierId[]>;
  /** False where it is not there at the version seen. */
  change(seen: Seen, dossier: Dossier, warnings: readonly string[], at: Instant): Promise<boolean>;
  /** Lets more agencies open it. */
  share(id: DossierId, agencies: readonly AgencyId[]): Promise<void>;
  /**
   * What another country sent, sealed under a key of this node's own. The same once or ten times; a dossier that was
   * opened here, or came from a third country, or is a sealed person's, keeps its content, and each where its worker is
   * reached.
   *
   * @param mayAdd asked where it is here already: whether its sender may add to it
   * @returns false where it may not
   */
  receive(entry: ReceivedRecord, mayAdd?: (known: DossierRecord) => boolean | Promise<boolean>): Promise<boolean>;
  /** People of whom that country told first, since a moment. */
  countFrom(country: CountryCode, since: Instant): Promise<number>;
  /** Deletes the person: what was sealed can never be opened again, by anyone, in any backup without the node's key. */
  destroyKey(id: DossierId, at: Instant): Promise<void>;
}

interface SealedRow extends DossierRow {
  readonly wrappedKey: Buffer | null;
  readonly formerKey: Buffer | null;
  readonly sealedPerson: Buffer;
}

interface NamedRow extends WrappedKeys {
  readonly id: DossierId;
  readonly sealedPerson: Buffer;
}

const calledBy = ({ givenNames, surnames }: Dossier['person']): string => [givenNames, ...surnames].join(' ');

function unlessBroken(fault: unknown): undefined {
  if (!(fault instanceof SealBroken)) throw fault;
}

const isOpen = (row: SealedRow): row is SealedRow & { readonly wrappedKey: Buffer } => row.wrappedKey !== null;

export function dossiersIn(pool: Pool, keys: DossierKeys, marks: MatchMarks): Dossiers {
  const prisma = prismaOn(pool);
  const sealed = (key: DossierKey, { id, person, certificates }: Dossier) =>
    key.seal(Buffer.from(JSON.stringify({ person, certificates })), about.person(id));
  const opened = async (id: DossierId, wrapped: WrappedKeys, sealedPerson: Buffer): Promise<Dossier> => {
    const content = (await keys.open(id, wrapped)).unseal(sealedPerson, about.person(id)).toString('utf8');
    const { person, certificates } = JSON.parse(content) as Omit<Dossier, 'id'>;
    return { id, person, certificates };
  };
  const rowOf = async (id: DossierId) => (await pool.query<SealedRow>({ ...readDossier, values: [id] })).rows[0];
  const insert = async (entry: NewRecord, from: CountryCode | null) => {
    const { dossier, agencies, owner, warnings, at } = entry;
    const { key, wrapped } = await keys.create(dossier.id);
    const { rowCount } = await pool.query({
      ...insertDossier,
      values: [
        dossier.id,
        owner ?? null,
        agencies,
        wrapped,
        sealed(key, dossier),
        JSON.stringify(warnings ?? []),
        from,
        at,
        ...countedAs(dossier, at),
        marks.of(dossier, at),
        marks.ofContacts(dossier),
        marks.ofNumbers(dossier, at),
      ],
    });
    return rowCount === 1;
  };
  const change = async (tx: Transaction, seen: Seen, dossier: Dossier, warnings: readonly string[], at: Instant) => {
    const key = await keyOfDossier(tx, keys, seen.id);
    if (key === undefined) return false;
    const { count } = await tx.dossier.updateMany({
      where: { id: seen.id, version: seen.version, wrappedKey: { not: null } },
      data: {
        sealedPerson: sealed(key, dossier),
        warnings: [...warnings],
        version: { increment: 1 },
        updatedAt: at,
      },
    });
    if (count === 0) return false;
    await changeDimensions(tx, dossier, at);
    await marks.replace(tx, dossier, at);
    return true;
  };
  /** What came later of a dossier that its sender brought here. Where the worker is reached is never theirs to say: codes go there. */
  const followed = async (row: SealedRow, { dossier, from }: ReceivedRecord): Promise<Dossier | undefined> => {
    const { receivedFrom, sealed: isSealed } = record(row);
    if (receivedFrom !== from || isSealed || !isOpen(row)) return undefined;
    const held = await opened(dossier.id, row, row.sealedPerson);
    const next = { ...dossier, person: { ...dossier.person, contact: held.person.contact } };
    return JSON.stringify(held) === JSON.stringify(next) ? undefined : next;
  };
  /** Adds what is new in a dossier that is here; one that brings nothing new costs nothing more. */
  const update = async (row: SealedRow, entry: ReceivedRecord) => {
    const { dossier, agencies, warnings, at } = entry;
    const known = record(row);
    const shares = !agencies.every((agency) => known.agencies.includes(agency));
    const next = await followed(row, entry);
    if (!shares && next === undefined) return;
    await inTransaction(pool, async (tx) => {
      if (shares) await tx.$executeRaw(shareDossier(dossier.id, agencies));
      if (next !== undefined) await change(tx, known, next, warnings ?? known.warnings, at);
    });
  };
  return {
    async share(id, agencies) {
      await prisma.$executeRaw(shareDossier(id, agencies));
    },
    change: (seen, dossier, warnings, at) => inTransaction(pool, (tx) => change(tx, seen, dossier, warnings, at)),
    async read(id) {
      const row = await rowOf(id);
      if (row === undefined || !isOpen(row)) return undefined;
      return { ...record(row), dossier: await opened(id, row, row.sealedPerson) };
    },
    async create(entry) {
      await insert(entry, null);
    },
    async find(id) {
      const [row] = (await pool.query<DossierRow>({ ...findDossier, values: [id] })).rows;
      return row === undefined ? undefined : record(row);
    },
    async names(ids) {
      if (ids.length === 0) return new Map();
      const { rows } = await pool.query<NamedRow>({ ...readNames, values: [ids] });
      const named = await Promise.all(
        rows.map(async ({ id, sealedPerson, ...wrapped }): Promise<[DossierId, string][]> => {
          const dossier = await opened(id, wrapped, sealedPerson).catch(unlessBroken);
          return dossier === undefined ? [] : [[id, calledBy(dossier.person)]];
        }),
      );
      return new Map(named.flat());
    },
    async ownedBy(owner) {
      const { rows } = await pool.query<{ id: DossierId }>({ ...dossiersOwnedBy, values: [owner] });
      return rows.map(({ id }) => id);
    },
    exists: async (id) => (await pool.query({ ...dossierExists, values: [id] })).rowCount === 1,
    async receive(entry, mayAdd = () => true) {
      const { dossier, from, firstFor = [] } = entry;
      const known = await rowOf(dossier.id);
      const first = { ...entry, agencies: [...entry.agencies, ...firstFor] };
      if (known === undefined && (await insert(first, from))) return true;
      // Where inserting was too late, it is here by now.
      const row = known ?? (await rowOf(dossier.id));
      if (row === undefined || !(await mayAdd(record(row)))) return false;
      await update(row, entry);
      return true;
    },
    async countFrom(country, since) {
      const { rows } = await pool.query<{ many: number }>({ ...dossiersFrom, values: [country, since] });
      return rows[0]?.many ?? 0;
    },
    async destroyKey(id, at) {
      await inTransaction(pool, async (tx) => {
        await tx.dossier.updateMany({ where: { id }, data: { wrappedKey: null, formerKey: null, updatedAt: at } });
        await marks.forget(tx, id);
      });
    },
  };
}
