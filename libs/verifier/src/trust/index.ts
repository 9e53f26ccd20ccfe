export { readTrustList } from './read-trust-list.js';
export type { Authority, Issues, PublicJwk, TrustedAgency, TrustedKey, TrustList, Words } from './trust-list.js';
