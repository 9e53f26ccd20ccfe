import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import type { Guess, Guessed } from '../guesses/index.js';
import { guessesIn } from '../guesses/index.js';

export interface IssuedCode {
  /** Six digits; known to nobody but who gets this answer. */
  readonly code: string;
  readonly expiresAt: Instant;
}

export interface ReceiptCode {
  /** The same id twice keeps the first. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly code: string;
  readonly expiresAt: Instant;
}

/** One-time codes for the worker's page. A case has at most one live code that was asked for, beside its receipt's. */
export interface AccessCodes {
  /** Asking again ends the code asked for before. */
  createCode(caseId: CaseId, minutes: number, now: Instant): Promise<IssuedCode>;
  /** As it is kept; whoever settles the command that brings the receipt writes it with the command. */
  sealed(receipt: ReceiptCode): { readonly id: string; readonly hash: Uint8Array; readonly expiresAt: Instant };
  /** Keeps the code printed on a receipt; answers with when it ends. */
  keep(receipt: ReceiptCode): Promise<Instant>;
  /**
   * Right once per code. Does the same work and answers the same for a wrong code, a used one, one that ran out, and a
   * case that does not exist.
   *
   * @param caseId undefined where what was typed is no number: that takes the same way
   */
  redeem(caseId: CaseId | undefined, code: string, guess: OneGuess): Promise<Guessed<true>>;
}

export interface OneGuess extends Omit<Guess, 'number'> {
  /** Only a code that went to the worker's own contact: none that whoever filed may have read. */
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
  const prisma = prismaOn(pool);
  const guesses = guessesIn(pool, key);
  const hash = (caseId: CaseId, code: string) =>
    Uint8Array.from(createHmac('sha256', key).update(`${caseId} ${code}`).digest());
  return {
    async createCode(caseId, minutes, now) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const expiresAt = instant(milliseconds(now) + minutes * 60_000);
      const asked = { caseId, purpose: 'requested' };
      const row = { id: randomUUID(), ...asked, codeHash: hash(caseId, code), expiresAt, createdAt: now };
      await inTransaction(pool, async ({ accessCode }) => {
        await accessCode.deleteMany({ where: asked });
        await accessCode.createMany({ data: row });
      });
      return { code, expiresAt };
    },
    sealed: ({ id, caseId, code, expiresAt }) => ({ id, hash: hash(caseId, code), expiresAt }),
    async keep({ id, caseId, code, expiresAt }) {
      const row = { id, caseId, purpose: 'receipt', codeHash: hash(caseId, code), expiresAt, createdAt: new Date() };
      await prisma.accessCode.createMany({ data: row, skipDuplicates: true });
      const kept = await prisma.accessCode.findUnique({ where: { id }, select: { expiresAt: true } });
      return instant(kept?.expiresAt ?? expiresAt);
    },
    redeem(caseId, code, { from, now, own = false }) {
      const number = caseId ?? noCase;
      return guesses.try(
        { number, from, now },
        caseId === undefined ? limitsOfNone : limits,
        async (client, mayFind) => {
          const { rowCount } = await client.query({ ...use, values: [number, hash(number, code), now, mayFind, own] });
          return rowCount === 1 ? true : undefined;
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
        AND (purpose = 'requested' OR NOT $5::boolean)
      ORDER BY created_at LIMIT 1
    ) AND used_at IS NULL`,
};
