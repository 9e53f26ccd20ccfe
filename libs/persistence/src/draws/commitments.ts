import { createHash } from 'node:crypto';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { dateOf, dayOf, prismaOn } from '../database/index.js';

/** What a node bound itself to for a day, and when. */
export interface Commitment {
  readonly day: PlainDate;
  /** Hex of SHA-256 over the day's seed. */
  readonly commitment: string;
  readonly committedAt: Instant;
}

export interface Commitments {
  /** Keeps it once, chained to the one before, and never changed; whatever somebody wrote who has no key. */
  keep(commitment: Commitment): Promise<Commitment>;
  /** @param commitment which follows from the node's key: no other is the node's */
  find(day: PlainDate, commitment: string): Promise<Commitment | undefined>;
  /** How many others a day is bound to. */
  foreign(day: PlainDate, commitment: string): Promise<number>;
  /** Whether every entry follows from the one before. */
  verify(): Promise<boolean>;
}

const genesis: Buffer = Buffer.alloc(32);

export function commitmentsOf(pool: Pool): Commitments {
  const prisma = prismaOn(pool);
  const find = async (day: PlainDate, commitment: string): Promise<Commitment | undefined> => {
    const row = await prisma.seedCommitment.findUnique({ where: { day_commitment: { day: dateOf(day), commitment } } });
    return row === null ? undefined : commitmentIn(row);
  };
  return {
    find,
    async keep(wanted) {
      const { commitment, committedAt, day } = wanted;
      const known = await find(day, commitment);
      if (known === undefined) await pool.query({ ...keepFirst, values: [day, commitment, committedAt] });
      return known ?? (await find(day, commitment)) ?? wanted;
    },
    foreign: (day, commitment) =>
      prisma.seedCommitment.count({ where: { day: dateOf(day), commitment: { not: commitment } } }),
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

/** SQL: a trigger fills in the link to the one before, which Prisma would have us say. */
const keepFirst = {
  name: 'commitments:keep',
  text: 'INSERT INTO seed_commitments (day, commitment, committed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
} as const;

type Row = Prisma.SeedCommitmentGetPayload<object>;

const commitmentIn = ({ day, commitment, committedAt }: Row): Commitment => ({
  day: dayOf(day),
  commitment,
  committedAt: instant(committedAt),
});

const hashOf = (before: Uint8Array, { day, commitment, committedAt }: Commitment): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(before).update(`${day} ${commitment} ${committedAt}`).digest());
