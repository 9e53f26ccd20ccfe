import type { Instant } from '@puente/domain/kernel';
import type { Signer } from '../keys/index.js';
import { endOfDay, seconds } from '../record/last-moment.js';
import type { CredentialRecord, StatusPlace } from '../record/index.js';
import { base45 } from './base45.js';
import { compactClaims } from './compact-claims.js';
import { claim } from './compact-keys.js';
import { signCwt } from './sign-cwt.js';

/** Before the base45 text, so that a scanner knows what it reads; of QR's alphanumeric characters too. */
export const compactPrefix = 'PUENTE1:';

export interface CompactOptions {
  /** Whether the paper's reader sees birth date, document, and the credential's number. */
  readonly identity: boolean;
}

/**
 * The form that fits into a QR code: a CWT (RFC 8392) in a COSE_Sign1, in base45 (RFC 9285). Not deflated: it fits
 * without, and what cannot be inflated cannot be a bomb.
 */
export async function compact(
  record: CredentialRecord,
  place: StatusPlace,
  signer: Signer,
  now: Instant,
  { identity }: CompactOptions = { identity: true },
): Promise<string> {
  const claims = new Map<number, unknown>([
    [claim.issuer, record.issuer.did],
    ...(record.validUntil ? [[claim.expires, seconds(endOfDay(record.validUntil))] as const] : []),
    [claim.notBefore, seconds(record.issuedAt)],
    [claim.issuedAt, seconds(now)],
    [claim.record, compactClaims(record, place, identity)],
  ]);
  return compactPrefix + base45(await signCwt(claims, signer));
}
