import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';

/** Nonces for wallets: given to anybody who asks, so that nothing is kept of one until it is used. */
export interface Nonces {
  give(now: Instant): string;
  /** When it ends; undefined where we did not give it, or it ended. */
  read(nonce: string, now: Instant): Instant | undefined;
}

const minutes = 5;
const [timeBytes, chanceBytes, proofBytes] = [6, 16, 16] as const;
const signedBytes = timeBytes + chanceBytes;

export function noncesWith(key: Uint8Array): Nonces {
  const proofOf = (signed: Uint8Array) =>
    createHmac('sha256', key).update('wallet nonce').update(signed).digest().subarray(0, proofBytes);
  return {
    give(now) {
      const signed = Buffer.concat([Buffer.alloc(timeBytes), randomBytes(chanceBytes)]);
      signed.writeUIntBE(milliseconds(now) + minutes * 60_000, 0, timeBytes);
      return Buffer.concat([signed, proofOf(signed)]).toString('base64url');
    },
    read(nonce, now) {
      const bytes = Buffer.from(nonce, 'base64url');
      // One spelling only: a used nonce is known by its text.
      if (bytes.length !== signedBytes + proofBytes || bytes.toString('base64url') !== nonce) return undefined;
      const signed = bytes.subarray(0, signedBytes);
      if (!timingSafeEqual(bytes.subarray(signedBytes), proofOf(signed))) return undefined;
      const endsAt = bytes.readUIntBE(0, timeBytes);
      return endsAt > milliseconds(now) ? instant(endsAt) : undefined;
    },
  };
}
