import type { Cryptography } from '../crypto/cryptography.js';
import type { Fault } from '../result/index.js';
import type { KnownAuthority, KnownKey } from '../trust/index.js';
import type { Signed } from './opened.js';

/**
 * Whether one of the authority's keys signed it, at a time at which that key signed. A key of which others may have a copy
 * is good for nothing that is dated after; what is dated before is `key-compromised`: dates can be set back.
 */
export async function signatureFault(
  signed: Signed,
  { keys }: KnownAuthority,
  cryptography: Cryptography,
): Promise<Fault | undefined> {
  const named = keys.filter((key) => signed.names(key));
  if (named.length === 0) return 'unknown-key';
  for (const key of named)
    if (await cryptography.verify(key.trusted.jwk, signed.bytes, signed.signature)) return periodFault(key, signed);
  return 'bad-signature';
}

function periodFault({ from, until, compromisedAt }: KnownKey, { signedAt }: Signed): Fault | undefined {
  if (signedAt < from || signedAt >= until || signedAt >= compromisedAt) return 'key-out-of-period';
  return compromisedAt === Infinity ? undefined : 'key-compromised';
}
