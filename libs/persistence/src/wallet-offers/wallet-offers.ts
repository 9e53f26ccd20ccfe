import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { walletOfferSql } from './wallet-offer-sql.js';

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

/** @param key of the HMAC under which codes, PINs and tokens are kept */
export function walletOffersOf(pool: Pool, key: Uint8Array): WalletOffers {
  const hash = (what: string, ...parts: readonly string[]) =>
    createHmac('sha256', key)
      .update([`wallet ${what}`, ...parts].join(' '))
      .digest();
  const secret = () => randomBytes(32).toString('base64url');
  const after = (now: Instant, minutes: number) => instant(milliseconds(now) + minutes * 60_000);
  return {
    async create(credential, now) {
      const offer = {
        code: secret(),
        pin: String(randomInt(1_000_000)).padStart(6, '0'),
        expiresAt: after(now, offerMinutes),
      };
      const { code, expiresAt, pin } = offer;
      const values = [randomUUID(), credential, hash('code', code), hash('pin', code, pin), expiresAt, now];
      await pool.query({ ...walletOfferSql.create, values });
      return offer;
    },
    async redeem(code, pin, now) {
      const token = secret();
      const hashes = [hash('code', code), hash('pin', code, pin)];
      const values = [...hashes, now, hash('token', token), after(now, tokenMinutes), wrongPins];
      const { rows } = await pool.query<{ redeemed: boolean }>({ ...walletOfferSql.redeem, values });
      return rows[0]?.redeemed === true ? { token } : undefined;
    },
    async find(token, now) {
      const values = [hash('token', token), now];
      const { rows } = await pool.query<{ id: string; case_id: CaseId }>({ ...walletOfferSql.find, values });
      const [row] = rows;
      return row && { id: row.id, credential: row.case_id };
    },
    async useNonce(nonce, endsAt, now) {
      const values = [hash('nonce', nonce), endsAt, now];
      return (await pool.query({ ...walletOfferSql.useNonce, values })).rowCount === 1;
    },
  };
}
