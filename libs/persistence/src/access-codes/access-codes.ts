import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { Guess, Guessed, GuessLimits } from '../guesses/index.js';
import { guessesIn } from '../guesses/index.js';

/**
 * Why there is a code: `first`, with the filing, and `requested` on the page go to the worker's own contact, so that no officer
 * ever sees them; one that is `printed` at a counter, an officer may.
 */
export type CodeOccasion = 'first' | 'requested' | 'printed';

export interface NewCode {
  readonly caseId: CaseId;
  readonly occasion: CodeOccasion;
  readonly minutes: number;
  readonly now: Instant;
}

/** One-time codes for the worker's page. A case has at most one live code of each occasion. */
export interface AccessCodes {
  /**
   * Six digits, or twelve while so many try this number that everybody takes turns at six. Known to nobody but who gets this
   * answer. Ends the code of the same occasion, and no other.
   */
  createCode(code: NewCode): Promise<string>;
  /**
   * Right once per code, and then says on which occasion it was made. Does the same work and answers the same for a wrong code, a
   * used one, one that ran out, and a case that does not exist.
   *
   * @param caseId undefined where what was typed is no number: that takes the same way
   */
  redeem(caseId: CaseId | undefined, code: string, guess: OneGuess): Promise<Guessed<CodeOccasion>>;
}

export interface OneGuess extends Omit<Guess, 'number'> {
  /** Only a code that went to the worker's own contact: none that an officer may have read. */
  readonly own?: true;
}

/** Half a minute apart, all guessers together find one of a million codes in a year. */
const limits = { fromOne: 5, lockedFor: 15 * 60_000, fromAll: 20, turnEvery: 30_000 };
const digits = 6;
/** A thousand tries a second for three days find one of these in four thousand: nobody has to stand in a line for it. */
const longDigits = 12;
const limitsOfLong = { ...limits, fromAll: Number.POSITIVE_INFINITY };
/** What is no number has no code: nobody stands in a line for it. */
const limitsOfNone = limitsOfLong;
/** The shape of a number, and no case's. */
const noCase = 'XX-00-000000-0' as CaseId;

/** @param key of the HMAC under which codes are kept: six digits behind a plain hash would be found by trying */
export function accessCodes(pool: Pool, key: Uint8Array): AccessCodes {
  const guesses = guessesIn(pool, key);
  const { accessCode } = prismaOn(pool);
  /** Of what the code opens, how and until when: whoever writes in the database makes no printed code a sent one, and none last longer. */
  const hash = (code: string, { caseId, expiresAt, occasion }: Opens) =>
    createHmac('sha256', key).update(['code', caseId, occasion, expiresAt, code].join(' ')).digest();
  return {
    async createCode({ caseId, minutes, now, occasion }) {
      const length = (await guesses.takesTurns({ number: caseId, now }, limits)) ? longDigits : digits;
      const code = String(randomInt(10 ** length)).padStart(length, '0');
      const expiresAt = instant(milliseconds(now) + minutes * 60_000);
      const made = {
        codeHash: Uint8Array.from(hash(code, { caseId, expiresAt, occasion })),
        expiresAt,
        usedAt: null,
        createdAt: now,
      };
      await accessCode.upsert({
        where: { caseId_occasion: { caseId, occasion } },
        create: { caseId, occasion, ...made },
        update: made,
      });
      return code;
    },
    redeem(caseId, code, { from, now, own = false }) {
      const number = caseId ?? noCase;
      return guesses.try({ number, from, now }, limitsFor(caseId, code), async (client, mayFind) => {
        const { rows: live } = await client.query<LiveCode>({ ...liveCodes, values: [number, now] });
        const kept = new Map(live.map((row) => [row.occasion, row]));
        const right = occasions.filter((occasion) => {
          const { codeHash, expiresAt } = kept.get(occasion) ?? none;
          const typed = hash(code, { caseId: number, occasion, expiresAt: instant(expiresAt) });
          return timingSafeEqual(typed, codeHash) && mayFind && !(own && occasion === 'printed');
        });
        const values = [number, right[0] ?? null, kept.get(right[0] ?? 'first')?.codeHash ?? null, now];
        const { rows } = await client.query<{ occasion: CodeOccasion }>({ ...use, values });
        return rows[0]?.occasion;
      });
    },
  };
}

/** Who types twelve digits stands in no line: no guesser finds them. */
function limitsFor(caseId: CaseId | undefined, code: string): GuessLimits {
  if (caseId === undefined) return limitsOfNone;
  return code.length === longDigits ? limitsOfLong : limits;
}

type Opens = Omit<NewCode, 'minutes' | 'now'> & { readonly expiresAt: Instant };

interface LiveCode {
  readonly occasion: CodeOccasion;
  readonly codeHash: Buffer;
  readonly expiresAt: Date;
}

/** In this order one is used up, where two are the same by chance. */
const occasions = ['first', 'requested', 'printed'] as const satisfies readonly CodeOccasion[];
/** Compared where there is no code, so that it takes as long. */
const none = { codeHash: Buffer.alloc(32), expiresAt: new Date(0) } as const;

/** SQL: in the transaction that counts its tries. */
const liveCodes = {
  name: 'codes:live',
  text: `
    SELECT occasion, code_hash AS "codeHash", expires_at AS "expiresAt" FROM access_codes
    WHERE case_id = $1 AND used_at IS NULL AND expires_at > $2`,
} as const;

/** SQL: uses a code up, in the same transaction; $2 and $3 are of the one that was right, and else nothing. */
const use = {
  name: 'codes:use',
  text: `
    UPDATE access_codes SET used_at = $4
    WHERE case_id = $1 AND occasion = $2 AND code_hash = $3 AND used_at IS NULL
    RETURNING occasion`,
} as const;
