import type { Facts } from './facts.js';
import type { Fault } from './faults.js';

/** `genuine` or not is about the signature; `valid` is about today. `unknown` is never `valid`. */
export type Verdict = 'valid' | 'unknown' | 'not-valid' | 'not-genuine';

export type Form = 'compact' | 'vc+jwt' | 'dc+sd-jwt';

/** Who signed, in the words of the trust list and never in the credential's own. */
export interface CheckedIssuer {
  readonly did: string;
  readonly country: string;
  readonly name: { readonly es: string; readonly en: string };
  /** Absent where the trust list knows no such agency. */
  readonly agency?: { readonly id: string; readonly name: { readonly es: string; readonly en: string } };
}

export interface CheckedStatus {
  readonly state: 'in-force' | 'suspended' | 'revoked' | 'replaced' | 'unknown';
  /** When the issuer last said so, ISO 8601 in UTC; absent where nothing credible was heard. */
  readonly heardAt?: string;
  /** Fetching all of it tells the issuer nothing about who is checked. */
  readonly list: string;
}

export interface CheckResult {
  readonly verdict: Verdict;
  /** All that were found, the gravest first; none where it is valid. */
  readonly faults: readonly Fault[];
  /** Of one that is out of season: the day on which it holds again, `2031-11-01`. */
  readonly servesAgainOn?: string;
  readonly form?: Form;
  /** Only where the signature is the issuer's: what a forger wrote is not repeated. */
  readonly says?: Facts;
  readonly issuer?: CheckedIssuer;
  readonly status?: CheckedStatus;
  /** Whether who shows it proved to be the one to whom it was given. */
  readonly holder: 'proved' | 'not-proved';
  /** Date of the trust list by which it was judged. */
  readonly trustedAsOf: string;
}
