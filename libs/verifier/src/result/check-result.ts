/**
 * Why a credential is not accepted; each has a row in the table of bad credentials. `unknown` is never `valid`: a status
 * list that is stale or out of reach leaves the answer open.
 */
export const faults = [
  'malformed',
  'too-large',
  'too-deep',
  'wrong-type',
  'wrong-algorithm',
  'unknown-issuer',
  'unknown-key',
  'key-out-of-period',
  'bad-signature',
  'not-yet-valid',
  'expired',
  'suspended',
  'revoked',
  'replaced',
  'status-unknown',
  'issuer-not-authorised',
  'disclosure-forged',
  'holder-binding-missing',
  'holder-binding-replayed',
] as const;
export type Fault = (typeof faults)[number];

/** `genuine` or not is about the signature; `valid` is about today. */
export type Verdict = 'valid' | 'unknown' | 'not-valid' | 'not-genuine';
