import { createHash } from 'node:crypto';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

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

interface Row {
  readonly seq: number;
  readonly day: string;
  readonly commitment: string;
  readonly committed_at: Date;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

const columns = `seq, day::text AS day, commitment, committed_at, prev_hash, hash`;
const genesis: Buffer = Buffer.alloc(32);
/** One at a time: each is chained to the last. */
const turn = 7_400_006;

export function commitmentsOf(pool: Pool): Commitments {
  const find = async (day: PlainDate): Promise<Commitment | undefined> => {
    const { rows } = await pool.query<Row>(`SELECT ${columns} FROM seed_commitments WHERE day = $1`, [day]);
    return rows.map(commitmentIn)[0];
  };
  return {
    find,
    async keep(wanted) {
      const known = await find(wanted.day);
      if (known !== undefined) return known;
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query('SELECT pg_advisory_xact_lock($1)', [turn]);
        const { rows } = await client.query<Row>(`SELECT ${columns} FROM seed_commitments ORDER BY seq DESC LIMIT 1`);
        const [last] = rows;
        const before = last?.hash ?? genesis;
        await client.query(
          `INSERT INTO seed_commitments (seq, day, commitment, committed_at, prev_hash, hash)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (day) DO NOTHING`,
          [(last?.seq ?? 0) + 1, wanted.day, wanted.commitment, wanted.committedAt, before, hashOf(before, wanted)],
        );
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
      return (await find(wanted.day)) ?? wanted;
    },
    async verify() {
      const { rows } = await pool.query<Row>(`SELECT ${columns} FROM seed_commitments ORDER BY seq`);
      let before: Buffer = genesis;
      return rows.every((row, index) => {
        const follows = row.seq === index + 1 && row.prev_hash.equals(before);
        before = hashOf(before, commitmentIn(row));
        return follows && row.hash.equals(before);
      });
    },
  };
}

const commitmentIn = (row: Row): Commitment => ({
  day: row.day as PlainDate,
  commitment: row.commitment,
  committedAt: instant(row.committed_at),
});

const hashOf = (before: Buffer, { day, commitment, committedAt }: Commitment): Buffer =>
  createHash('sha256').update(before).update(`${day} ${commitment} ${committedAt}`).digest();
