import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { prismaOn } from '@puente/persistence/database';
import type { Checkpoint } from './checkpoint.js';

/** A checkpoint with the note in which it was signed. */
export interface KeptCheckpoint extends Checkpoint {
  readonly note: string;
}
/** Another country's signature of one of this node's. */
export interface KeptCosignature {
  readonly country: CountryCode;
  readonly origin: string;
  readonly size: number;
  readonly line: string;
  /** The witness's, as it told it first. */
  readonly key: string;
}
/** Another country's checkpoint that this node signed. */
export interface Witnessed extends KeptCheckpoint {
  /** The log's, as it told it first. */
  readonly key: string;
  readonly toldAt: Instant;
}

/** As this node keeps it. */
export interface HeldCheckpoint extends Witnessed {
  /** When this node signed it. */
  readonly keptAt: Instant;
}

/** Checkpoints and what was signed of them; all that is kept stays. */
export interface KeptCheckpoints {
  latest(origin: string): Promise<KeptCheckpoint | undefined>;
  at(origin: string, size: number): Promise<KeptCheckpoint | undefined>;
  all(): Promise<readonly KeptCheckpoint[]>;
  keep(one: KeptCheckpoint, at: Instant): Promise<void>;
  /** The newest, with all signatures that it has by now. */
  published(): Promise<string | undefined>;
  /** Of the newest: what is behind it nobody has signed yet. */
  publishedSize(): Promise<number>;
  /** The newest of a country; of whatever origin, where none is named. */
  cosigned(country: CountryCode, origin?: string): Promise<KeptCosignature | undefined>;
  /** The newest of a country of the log that a restore began. @param epoch of that restore */
  cosignedSince(country: CountryCode, epoch: string): Promise<KeptCosignature | undefined>;
  cosignatures(): Promise<readonly KeptCosignature[]>;
  keepCosignature(one: KeptCosignature, at: Instant): Promise<void>;
  /** That which this node signed last for a country; of whatever origin, where none is named. */
  witnessed(country: CountryCode, origin?: string): Promise<HeldCheckpoint | undefined>;
  /** The same of the log that a country had before a restore of it. @param epoch of that restore */
  witnessedBefore(country: CountryCode, epoch: string): Promise<KeptCheckpoint | undefined>;
  keepWitnessed(country: CountryCode, one: Witnessed, at: Instant): Promise<void>;
}

const asCheckpoint = (row: { origin: string; size: bigint; root: Uint8Array; note: string }): KeptCheckpoint => ({
  ...{ origin: row.origin, size: Number(row.size), root: Buffer.from(row.root), note: row.note },
});
const asCosignature = (row: { country: string; origin: string; size: bigint; line: string; key: string }) => ({
  ...{ country: row.country as CountryCode, origin: row.origin, size: Number(row.size), line: row.line, key: row.key },
});
const bytes = (root: Buffer) => new Uint8Array(root);

export function checkpointsOf(pool: Pool): KeptCheckpoints {
  const { checkpoint, cosignature, witnessedCheckpoint } = prismaOn(pool);
  const largest = { orderBy: { size: 'desc' } } as const;
  const skipDuplicates = true;
  const newestFirst = { orderBy: [{ at: 'desc' as const }, { size: 'desc' as const }] };
  return {
    async latest(origin) {
      const found = await checkpoint.findFirst({ where: { origin }, ...largest });
      return found === null ? undefined : asCheckpoint(found);
    },
    async at(origin, size) {
      const found = await checkpoint.findFirst({ where: { origin, size } });
      return found === null ? undefined : asCheckpoint(found);
    },
    all: async () => (await checkpoint.findMany({ orderBy: [{ at: 'asc' }, { size: 'asc' }] })).map(asCheckpoint),
    async keep({ note, origin, root, size }, at) {
      await checkpoint.createMany({ data: { origin, size, root: bytes(root), note, at }, skipDuplicates });
    },
    async published() {
      const newest = await checkpoint.findFirst(newestFirst);
      if (newest === null) return undefined;
      const { note, origin, size } = newest;
      const lines = await cosignature.findMany({ where: { origin, size }, orderBy: { country: 'asc' } });
      return note + lines.map(({ line }) => line).join('');
    },
    publishedSize: async () => Number((await checkpoint.findFirst(newestFirst))?.size ?? 0),
    async cosigned(country, origin) {
      const where = { country, ...(origin === undefined ? {} : { origin }) };
      const found = await cosignature.findFirst({ where, ...largest });
      return found === null ? undefined : asCosignature(found);
    },
    async cosignedSince(country, epoch) {
      const found = await cosignature.findFirst({ where: { country, origin: { endsWith: `/${epoch}` } }, ...largest });
      return found === null ? undefined : asCosignature(found);
    },
    cosignatures: async () => (await cosignature.findMany({ orderBy: { at: 'asc' } })).map(asCosignature),
    async keepCosignature(data, at) {
      await cosignature.createMany({ data: { ...data, at }, skipDuplicates });
    },
    async witnessed(country, origin) {
      const orderBy = [...(origin === undefined ? [{ toldAt: 'desc' as const }] : []), { size: 'desc' as const }];
      const where = { country, ...(origin === undefined ? {} : { origin }) };
      const found = await witnessedCheckpoint.findFirst({ where, orderBy });
      if (found === null) return undefined;
      const { at, key, toldAt } = found;
      return { ...asCheckpoint(found), key, toldAt: instant(toldAt), keptAt: instant(at) };
    },
    async witnessedBefore(country, epoch) {
      const where = { country, origin: { not: { endsWith: `/${epoch}` } } };
      const orderBy = [{ toldAt: 'desc' as const }, { size: 'desc' as const }];
      const found = await witnessedCheckpoint.findFirst({ where, orderBy });
      return found === null ? undefined : asCheckpoint(found);
    },
    async keepWitnessed(country, { root, ...one }, at) {
      await witnessedCheckpoint.createMany({ data: { country, ...one, root: bytes(root), at }, skipDuplicates });
    },
  };
}
