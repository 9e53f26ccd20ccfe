import { createHash } from 'node:crypto';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { dateOf, dayOf, inTransaction, prismaOn } from '../database/index.js';

/** What a node bound itself to for a day, and when. */
export interface Commitment {
  readonly day: PlainDate;
  /** Hex of SHA-256 over the day's seed. */
  readonly commitment: string;
  readonly committedAt: Instant;
}

export interface Commitments {
  /** Keeps the first one of each day. Chained to the one before, and never changed. */
  keep(commitment: Commitment): Promise<Commitment>;
  find(day: PlainDate): Promise<Commitment | undefined>;
  /** Whether every entry follows from the one before. */
  verify(): Promise<boolean>;
}

const genesis: Buffer = Buffer.alloc(32);
/** One at a time: each is chained to the last. */
const turn = 7_400_006;

export function commitmentsOf(pool: Pool): Commitments {
  const prisma = prismaOn(pool);
  const find = async (day: PlainDate): Promise<Commitment | undefined> => {
    const row = await prisma.seedCommitment.findUnique({ where: { day: dateOf(day) } });
    return row === null ? undefined : commitmentIn(row);
  };
  return {
    find,
    async keep(wanted) {
      const known = await find(wanted.day);
      if (known !== undefined) return known;
      await inTransaction(pool, async (tx) => {
        // SQL: a lock that no row stands for.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${turn})`;
        const last = await tx.seedCommitment.findFirst({ orderBy: { seq: 'desc' } });
        const prevHash = Uint8Array.from(last?.hash ?? genesis);
        const { day, commitment, committedAt } = wanted;
        const link = { seq: (last?.seq ?? 0) + 1, prevHash, hash: hashOf(prevHash, wanted) };
        const data = { ...link, day: dateOf(day), commitment, committedAt };
        await tx.seedCommitment.createMany({ data, skipDuplicates: true });
      });
      return (await find(wanted.day)) ?? wanted;
    },
    async verify() {
      const rows = await prisma.seedCommitment.findMany({ orderBy: { seq: 'asc' } });
      let before: Uint8Array = genesis;
      return rows.every((row, index) => {
        const follows = row.seq === index + 1 && Buffer.from(row.prevHash).equals(before);
        before = hashOf(before, commitmentIn(row));
        return follows && Buffer.from(row.hash).equals(before);
      });
    },
  };
}

type Row = Prisma.SeedCommitmentGetPayload<object>;

const commitmentIn = ({ day, commitment, committedAt }: Row): Commitment => ({
  day: dayOf(day),
  commitment,
  committedAt: instant(committedAt),
});

const hashOf = (before: Uint8Array, { day, commitment, committedAt }: Commitment): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(before).update(`${day} ${commitment} ${committedAt}`).digest());
