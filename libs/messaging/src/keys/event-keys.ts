import type { EventKeyAnnouncement } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { CryptoKey, JWK } from 'jose';
import { importKey } from './import-key.js';

export interface EventKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly key: CryptoKey;
}

/** With which a country tells others something, and is told something. */
export interface EventKeyPair {
  readonly signing: EventKey;
  readonly encryption: EventKey;
}

/** Those of now, and those that were announced to follow: used from their first moment, while the others count until theirs end. */
export interface EventKeys extends EventKeyPair {
  readonly next?: EventKeyPair & Pick<EventKeyAnnouncement, 'from' | 'until'> & { readonly atOnce?: boolean };
}

/** With which a sender signs now, and to which others encrypt now. */
export const keysUsedAt = (keys: EventKeys, at: Instant): EventKeyPair =>
  keys.next !== undefined && at >= keys.next.from ? keys.next : keys;

/** By how much a sender's clock may be ahead of its receiver's. */
const clocksApart = 3_600_000;

/**
 * Those whose signatures count now. What follows counts from its first moment on, and an hour before it, for clocks do not
 * agree; so whoever announces a key in somebody's name cannot use it before that one had time to say so. By the receiver's
 * clock, because whoever stole a key says of a signature what time they like.
 */
export const keysValidAt = (keys: EventKeys, at: Instant): readonly EventKeyPair[] => {
  const { next } = keys;
  if (next === undefined) return [keys];
  if (at >= next.until) return [next];
  return next.atOnce === true || milliseconds(at) >= milliseconds(next.from) - clocksApart ? [keys, next] : [keys];
};

type Written = Record<'signing' | 'encryption', JWK & { readonly kid: string }>;

/** @throws KeyFault where a key is not the one its id names */
export const importPair = async (whose: string, { signing, encryption }: Written): Promise<EventKeyPair> => ({
  signing: { kid: signing.kid, key: await importKey(`the signing key${whose}`, signing) },
  encryption: { kid: encryption.kid, key: await importKey(`the encryption key${whose}`, encryption) },
});
