import { readBase64url } from '../input/base64url.js';
import type { CheckedIssuer, Facts } from '../result/index.js';
import type { Authority, TrustedKey, TrustList } from './trust-list.js';

export interface KnownKey {
  readonly trusted: TrustedKey;
  /** The first eight bytes of its thumbprint: how the compact form names it. */
  readonly short: Uint8Array;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly compromisedAt: number;
}

export interface KnownAuthority {
  readonly authority: Authority;
  readonly keys: readonly KnownKey[];
  /** In whose name it signs, by the agency's id. */
  readonly issuers: ReadonlyMap<string, CheckedIssuer>;
}

/** A trust list made ready once, for many checks. */
export interface KnownAuthorities {
  readonly validUntil: number;
  readonly byDid: ReadonlyMap<string, KnownAuthority>;
}

const ready = new WeakMap<TrustList, KnownAuthorities>();

export function knownAuthorities(list: TrustList): KnownAuthorities {
  const before = ready.get(list);
  if (before) return before;
  const known: KnownAuthorities = {
    validUntil: Date.parse(list.validUntil),
    byDid: new Map(list.authorities.map((authority) => [authority.did, knownAuthority(authority)])),
  };
  ready.set(list, known);
  return known;
}

const knownAuthority = (authority: Authority): KnownAuthority => ({
  authority,
  keys: authority.keys.map(knownKey),
  issuers: new Map(
    authority.agencies.map(({ id, name }) => [id, { ...withoutAgency(authority), agency: { id, name } }] as const),
  ),
});

/** Who issued it, where the trust list has no such agency as well. */
export const issuerOf = ({ authority, issuers }: KnownAuthority, { agency }: Facts): CheckedIssuer =>
  issuers.get(agency.code) ?? withoutAgency(authority);

const withoutAgency = ({ did, country, name }: Authority): CheckedIssuer => ({ did, country, name });

const knownKey = (trusted: TrustedKey): KnownKey => ({
  trusted,
  short: readBase64url(trusted.kid).subarray(0, 8),
  from: Date.parse(trusted.from),
  until: trusted.until === undefined ? Infinity : Date.parse(trusted.until),
  compromisedAt: trusted.compromisedAt === undefined ? Infinity : Date.parse(trusted.compromisedAt),
});
