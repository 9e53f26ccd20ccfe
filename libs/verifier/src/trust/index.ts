export type { KnownAuthorities, KnownAuthority, KnownKey } from './known-authorities.js';
export { issuerOf, knownAuthorities } from './known-authorities.js';
export { mayIssue } from './may-issue.js';
export { readTrustList } from './read-trust-list.js';
export type { Authority, Issues, PublicJwk, TrustedAgency, TrustedKey, TrustList, Words } from './trust-list.js';
