import type { PublicJwk } from '../platform/public-jwk.js';

export type { PublicJwk };

/** A key and the time during which it signed; a retired one stays listed, so that what it signed stays checkable. */
export interface TrustedKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly jwk: PublicJwk;
  /** ISO 8601, UTC; the first moment. */
  readonly from: string;
  /** The first moment at which it signed no more. */
  readonly until?: string;
  /** From when somebody else may have signed with it, and could have dated back what they signed. */
  readonly compromisedAt?: string;
}

/** In the two languages of every official name. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/** What an agency may issue. */
export interface Issues {
  readonly kind: 'certificate' | 'recognition';
  /** Codes of the issuing country's own standards. */
  readonly standards: readonly string[] | 'all';
  /** First and last day on which it might, held against the day of issue; open where absent. */
  readonly from?: string;
  readonly until?: string;
}

export interface TrustedAgency {
  readonly id: string;
  readonly name: Words;
  readonly issues: readonly Issues[];
}

/** A country's node: the agencies that issue in its name, and the keys with which it signs for them. */
export interface Authority {
  /** `did:web` (W3C CCG). */
  readonly did: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: Words;
  readonly keys: readonly TrustedKey[];
  /** Where its status lists are, without a last slash: list 3 is at `<statusLists>/3`. */
  readonly statusLists: string;
  readonly agencies: readonly TrustedAgency[];
}

/** Who is believed, and about what. It reaches the checker beforehand, by a way that the checker trusts. */
export interface TrustList {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly issuedAt: string;
  /** After it, no answer is `valid`: keys and agencies may have changed. */
  readonly validUntil: string;
  readonly authorities: readonly Authority[];
}
