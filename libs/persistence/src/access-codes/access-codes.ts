import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction } from '../database/index.js';
import type { Guess, Guessed } from '../guesses/index.js';
import { guessesIn } from '../guesses/index.js';

/**
 * How a code reaches the worker: `sent` to their own contact, so that no officer ever sees it; `printed` at a counter, where
 * one may.
 */
export type CodeWay = 'sent' | 'printed';

export interface NewCode {
  readonly caseId: CaseId;
  readonly way: CodeWay;
  readonly minutes: number;
  readonly now: Instant;
}

/** One-time codes for the worker's page. A case has at most one live code of each way. */
export interface AccessCodes {
  /** Six digits; known to nobody but who gets this answer. Ends the code that went the same way before. */
  createCode(code: NewCode): Promise<string>;
  /**
   * Right once per code, and then says which way it went. Does the same work and answers the same for a wrong code, a used one, one that ran out, and a
   * case that does not exist.
   *
   * @param caseId undefined where what was typed is no number: that takes the same way
   */
  redeem(caseId: CaseId | undefined, code: string, guess: OneGuess): Promise<Guessed<CodeWay>>;
}

export interface OneGuess extends Omit<Guess, 'number'> {
  /** Only a code that went to the worker's own contact: none that an officer may have read. */
  readonly own?: true;
}

/** Half a minute apart, all guessers together find one of a million codes in a year. */
const limits = { fromOne: 5, lockedFor: 15 * 60_000, fromAll: 20, turnEvery: 30_000 };
/** What is no number has no code: nobody stands in a line for it. */
const limitsOfNone = { ...limits, fromAll: Number.POSITIVE_INFINITY };
/** The shape of a number, and no case's. */
const noCase = 'XX-00-000000-0' as CaseId;

/** @param key of the HMAC under which codes are kept: six digits behind a plain hash would be found by trying */
export function accessCodes(pool: Pool, key: Uint8Array): AccessCodes {
  const guesses = guessesIn(pool, key);
  const hash = (caseId: CaseId, code: string) =>
    Uint8Array.from(createHmac('sha256', key).update(`${caseId} ${code}`).digest());
  return {
    async createCode({ caseId, minutes, now, way }) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const expiresAt = instant(milliseconds(now) + minutes * 60_000);
      const row = { id: randomUUID(), caseId, way, codeHash: hash(caseId, code), expiresAt, createdAt: now };
      await inTransaction(pool, async ({ accessCode }) => {
        await accessCode.deleteMany({ where: { caseId, way } });
        await accessCode.createMany({ data: row });
      });
      return code;
    },
    redeem(caseId, code, { from, now, own = false }) {
      const number = caseId ?? noCase;
      return guesses.try(
        { number, from, now },
        caseId === undefined ? limitsOfNone : limits,
        async (client, mayFind) => {
          const values = [number, hash(number, code), now, mayFind, own];
          const { rows } = await client.query<{ way: CodeWay }>({ ...use, values });
          return rows[0]?.way;
        },
      );
    },
  };
}

/** SQL: finds a code and uses it up in the transaction that counts its tries. $4: whether it may be found; $5: the worker's own. */
const use = {
  name: 'codes:use',
  text: `
    UPDATE access_codes SET used_at = $3
    WHERE id = (
      SELECT id FROM access_codes
      WHERE case_id = $1 AND code_hash = $2 AND used_at IS NULL AND expires_at > $3 AND $4::boolean
        AND (way = 'sent' OR NOT $5::boolean)
      ORDER BY created_at LIMIT 1
    ) AND used_at IS NULL
    RETURNING way`,
};
