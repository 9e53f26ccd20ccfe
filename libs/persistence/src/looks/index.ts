export type { CredentialLook, Look, LookedAt, Looks, OfficerLook } from './looks.js';
export { looksOf } from './looks.js';
export type { Search } from './searches.js';
export { forgetSearches, recordSearch } from './searches.js';
