import type { EventKeyAnnouncement } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
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
  readonly next?: EventKeyPair & Pick<EventKeyAnnouncement, 'from' | 'until'>;
}

/** With which a sender signs now, and to which others encrypt now. */
export const keysUsedAt = (keys: EventKeys, at: Instant): EventKeyPair =>
  keys.next !== undefined && at >= keys.next.from ? keys.next : keys;

/**
 * Those whose signatures count now. What follows counts as soon as it is announced: nobody's clock has to agree with its
 * sender's. By the receiver's clock, because whoever stole a key says of a signature what time they like.
 */
export const keysValidAt = (keys: EventKeys, at: Instant): readonly EventKeyPair[] => {
  if (keys.next === undefined) return [keys];
  return at < keys.next.until ? [keys, keys.next] : [keys.next];
};

type Written = Record<'signing' | 'encryption', JWK & { readonly kid: string }>;

/** @throws KeyFault where a key is not the one its id names */
export const importPair = async (whose: string, { signing, encryption }: Written): Promise<EventKeyPair> => ({
  signing: { kid: signing.kid, key: await importKey(`the signing key${whose}`, signing) },
  encryption: { kid: encryption.kid, key: await importKey(`the encryption key${whose}`, encryption) },
});
