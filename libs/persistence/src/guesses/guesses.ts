import { createHmac } from 'node:crypto';
import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool, PoolClient } from '../database/index.js';
import { together } from '../database/index.js';
import type { GuessLimits, Tries, TriesOfBoth } from './guess-rule.js';
import { rememberedTries } from './remembered-tries.js';
import { afterRight, afterWrong, enter, takesTurns } from './guess-rule.js';

export interface Guess {
  /** Of what is guessed, and for what: two secrets of one number are counted apart. */
  readonly number: string;
  /** From where: an address, or a client that is known by name. */
  readonly from: string;
  readonly now: Instant;
}

export type Guessed<Found> =
  | { readonly outcome: 'right'; readonly found: Found }
  | { readonly outcome: 'wrong' }
  /** Nothing was tried: this address tried too often, or it has to wait for its turn. */
  | { readonly outcome: 'locked' | 'turn'; readonly until: Instant };

/** Tries of what can be guessed, counted for the number and for each address from which it is tried. */
export interface Guesses {
  /**
   * Tries of one number take turns, so that fifty at once are not fifty tries before the lock.
   *
   * @param look in the same transaction; it does the same work where it may not find, so that it takes the same time
   */
  try<Found>(
    guess: Guess,
    limits: GuessLimits,
    look: (client: PoolClient, mayFind: boolean) => Promise<Found | undefined>,
  ): Promise<Guessed<Found>>;
  /** Whether whoever has the right secret of a number would have to wait for their turn. */
  takesTurns(of: Pick<Guess, 'number' | 'now'>, limits: GuessLimits): Promise<boolean>;
}

/** How often an instance looks for tries that are to be forgotten. */
const sweepEvery = 60_000;

/** @param key of the HMAC under which addresses are kept: there are few enough to be tried */
export function guessesIn(pool: Pool, key: Uint8Array): Guesses {
  let sweptAt = 0;
  const may = rememberedTries();
  return {
    async takesTurns({ now, number }, limits) {
      const { rows } = await pool.query<Row>({ ...sql.read, values: [number, fromEverywhere] });
      return takesTurns(triesOf(rows[0]), limits, milliseconds(now));
    },
    async try(guess, limits, look) {
      if (Date.now() - sweptAt > sweepEvery) {
        sweptAt = Date.now();
        // Nobody waits for it, and what stays is swept the next time.
        pool.query({ ...sql.sweep, values: [guess.now] }).catch(() => undefined);
      }
      const now = milliseconds(guess.now);
      const mark = createHmac('sha256', key).update(`guess from ${guess.from}`).digest();
      const client = await pool.connect();
      let done = false;
      try {
        // SQL: statements that leave with the transaction's begin or end; see `sql`.
        const [, number, address] = await Promise.all(
          together(client, () => [
            client.query('BEGIN'),
            client.query<Row>({ ...sql.lock, values: [guess.number, guess.now] }),
            client.query<Row>({ ...sql.read, values: [guess.number, mark] }),
          ]),
        );
        const known = { number: triesOf(number.rows[0]), address: triesOf(address.rows[0]) };
        const entered = enter(known, limits, now);
        const entry = entered.may === 'try' ? may.try(guess.number, entered, limits, now) : entered;
        const found = await look(client, entry.may === 'try');
        const right = entry.may === 'try' && found !== undefined;
        if (right) may.giveBack(guess.number, limits);
        const after = entry.may !== 'try' ? entry : right ? afterRight(entry) : afterWrong(entry, limits, now);
        await Promise.all(
          together(client, () => [
            client.query({ ...sql.write, values: [guess.number, mark, ...columnsOf(after)] }),
            client.query('COMMIT'),
          ]),
        );
        done = true;
        if (entry.may !== 'try')
          return { outcome: entry.may === 'wait-turn' ? 'turn' : 'locked', until: instant(entry.until) };
        return found === undefined ? { outcome: 'wrong' } : { outcome: 'right', found };
      } finally {
        // A connection with half a transaction is closed, which undoes it.
        client.release(!done);
      }
    },
  };
}

/** The mark of what all addresses tried together. */
const fromEverywhere = Buffer.of();

interface Row {
  readonly failures: number;
  readonly lockedUntil: Date | null;
  readonly turnAt: Date | null;
  readonly forgetAt: Date;
}

const triesOf = (row: Row | undefined): Tries | undefined =>
  row && {
    failures: row.failures,
    ...(row.lockedUntil === null ? {} : { lockedUntil: row.lockedUntil.getTime() }),
    ...(row.turnAt === null ? {} : { turnAt: row.turnAt.getTime() }),
    forgetAt: row.forgetAt.getTime(),
  };

const columnsOf = ({ number, address }: TriesOfBoth) => {
  const at = (time: number | undefined) => (time === undefined ? null : new Date(time));
  return [number, address].flatMap((tries) => [
    tries.failures,
    at(tries.lockedUntil),
    at(tries.turnAt),
    at(tries.forgetAt),
  ]);
};

const columns = `failures, locked_until AS "lockedUntil", turn_at AS "turnAt", forget_at AS "forgetAt"`;

/** SQL: the number's row is the lock that its tries take turns at; the address's is read after it, by a statement that sees what the one before wrote. */
const sql = {
  lock: {
    name: 'guesses:lock',
    text: `
      INSERT INTO access_attempts (number, from_mark, failures, forget_at) VALUES ($1, '', 0, $2)
      ON CONFLICT (number, from_mark) DO UPDATE SET number = access_attempts.number
      RETURNING ${columns}`,
  },
  read: {
    name: 'guesses:read',
    text: `SELECT ${columns} FROM access_attempts WHERE number = $1 AND from_mark = $2`,
  },
  write: {
    name: 'guesses:write',
    text: `
      INSERT INTO access_attempts (number, from_mark, failures, locked_until, turn_at, forget_at) VALUES
        ($1, '', $3::integer, $4::timestamptz, $5::timestamptz, $6::timestamptz),
        ($1, $2, $7::integer, $8::timestamptz, $9::timestamptz, $10::timestamptz)
      ON CONFLICT (number, from_mark) DO UPDATE SET
        failures = excluded.failures, locked_until = excluded.locked_until,
        turn_at = excluded.turn_at, forget_at = excluded.forget_at`,
  },
  sweep: {
    name: 'guesses:sweep',
    text: `
      DELETE FROM access_attempts WHERE (number, from_mark) IN
        (SELECT number, from_mark FROM access_attempts WHERE forget_at <= $1 LIMIT 10000 FOR UPDATE SKIP LOCKED)`,
  },
} as const;
