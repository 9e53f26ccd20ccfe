import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { redeemOffer } from './wallet-offer-sql.js';

export interface WalletOffer {
  /** The pre-authorised code; in the offer that the wallet scans. */
  readonly code: string;
  /** Six digits, shown on the page and typed into the wallet: who photographs the offer has not seen them. */
  readonly pin: string;
  readonly expiresAt: Instant;
}

export interface Delivery {
  /** Names the copy, however often the wallet asks. */
  readonly id: string;
  readonly credential: CaseId;
}

/** Offers of a credential to a wallet (OpenID4VCI 1.0, §3.5): each for ten minutes, and once. */
export interface WalletOffers {
  /** Ends the offer before it, if that was not used. */
  create(credential: CaseId, now: Instant): Promise<WalletOffer>;
  /** Exchanges code and PIN for a token. The same answer for a wrong PIN, a used code and one that is none. */
  redeem(code: string, pin: string, now: Instant): Promise<{ readonly token: string } | undefined>;
  /** For what a token was given. */
  find(token: string, now: Instant): Promise<Delivery | undefined>;
  /** False where it was used before. */
  useNonce(nonce: string, endsAt: Instant, now: Instant): Promise<boolean>;
}

export const offerMinutes = 10;
export const tokenMinutes = 10;
/** A million PINs against five tries of a code that nobody else has. */
const wrongPins = 5;
/** An offer that was redeemed is kept for as long as a wallet may come back for it. */
const keptFor = 24 * 60;

/** What a PIN or a token opens, and until when. */
type Offered = Delivery & { readonly expiresAt: Instant };
const ofOffer = { id: true, caseId: true, expiresAt: true, tokenExpiresAt: true } as const;

/** @param key of the HMAC under which codes, PINs and tokens are kept */
export function walletOffersOf(pool: Pool, key: Uint8Array): WalletOffers {
  const prisma = prismaOn(pool);
  const hash = (what: string, ...parts: readonly string[]) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update([`wallet ${what}`, ...parts].join(' '))
        .digest(),
    );
  const pinHash = (code: string, pin: string, { credential, expiresAt, id }: Offered) =>
    hash('pin', code, pin, id, credential, expiresAt);
  /** Follows from what it opens and until when: whoever only writes in the database makes none open something else. */
  const tokenFor = ({ credential, expiresAt, id }: Offered) =>
    createHmac('sha256', key).update(['wallet token of', id, credential, expiresAt].join(' ')).digest('base64url');
  const after = (now: Instant, minutes: number) => instant(milliseconds(now) + minutes * 60_000);
  return {
    async create(credential, now) {
      const offer = {
        code: randomBytes(32).toString('base64url'),
        pin: String(randomInt(1_000_000)).padStart(6, '0'),
        expiresAt: after(now, offerMinutes),
      };
      const { code, expiresAt, pin } = offer;
      const id = randomUUID();
      const hashes = { codeHash: hash('code', code), pinHash: pinHash(code, pin, { id, credential, expiresAt }) };
      await inTransaction(pool, async ({ walletOffer }) => {
        const ended = { expiresAt: { lt: after(now, -keptFor) } };
        await walletOffer.deleteMany({ where: { OR: [{ caseId: credential, tokenHash: null }, ended] } });
        await walletOffer.createMany({ data: { id, caseId: credential, ...hashes, expiresAt } });
      });
      return offer;
    },
    async redeem(code, pin, now) {
      const codeHash = hash('code', code);
      const row = await prisma.walletOffer.findUnique({ where: { codeHash }, select: ofOffer });
      if (row === null) return undefined;
      const offered = { id: row.id, credential: row.caseId as CaseId };
      const right = pinHash(code, pin, { ...offered, expiresAt: instant(row.expiresAt) });
      const expiresAt = after(now, tokenMinutes);
      const token = tokenFor({ ...offered, expiresAt });
      const values = [codeHash, right, now, hash('token', token), expiresAt, wrongPins];
      const { rows } = await pool.query<{ redeemed: boolean }>({ ...redeemOffer, values });
      return rows[0]?.redeemed === true ? { token } : undefined;
    },
    async find(token, now) {
      const row = await prisma.walletOffer.findUnique({
        where: { tokenHash: hash('token', token), tokenExpiresAt: { gt: now } },
        select: ofOffer,
      });
      if (row === null || row.tokenExpiresAt === null) return undefined;
      const delivery = { id: row.id, credential: row.caseId as CaseId };
      const made = tokenFor({ ...delivery, expiresAt: instant(row.tokenExpiresAt) });
      return Buffer.from(hash('token', made)).equals(hash('token', token)) ? delivery : undefined;
    },
    async useNonce(nonce, endsAt, now) {
      // Used before forgotten: one that ended and comes again is not new.
      const data = { nonceHash: hash('nonce', nonce), expiresAt: endsAt };
      const { count } = await prisma.walletNonce.createMany({ data, skipDuplicates: true });
      await prisma.walletNonce.deleteMany({ where: { expiresAt: { lt: now } } });
      return count === 1;
    },
  };
}
