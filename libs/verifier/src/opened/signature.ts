import type { Platform } from '../platform/platform.js';
import type { Now } from '../platform/now.js';
import { after } from '../platform/now.js';
import type { Fault } from '../result/index.js';
import type { KnownAuthority, KnownKey } from '../trust/index.js';
import type { Signed } from './opened.js';

/**
 * Whether the authority's key that it names signed it, at a time at which that key signed. A key of which others may have
 * a copy is good for nothing that is dated after; what is dated before is `key-compromised`: dates can be set back.
 */
export function signatureFault(signed: Signed, { keys }: KnownAuthority, platform: Platform): Now<Fault | undefined> {
  const key = keys.find((each) => signed.names(each));
  if (key === undefined) return 'unknown-key';
  return after(platform.verify(key.trusted.jwk, signed.bytes, signed.signature), (good) =>
    good ? periodFault(key, signed) : 'bad-signature',
  );
}

function periodFault({ from, until, compromisedAt }: KnownKey, { signedAt }: Signed): Fault | undefined {
  if (signedAt < from || signedAt >= until || signedAt >= compromisedAt) return 'key-out-of-period';
  return compromisedAt === Infinity ? undefined : 'key-compromised';
}
