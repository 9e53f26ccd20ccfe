export type { OfficerOfAgency } from './claims.js';
export { officerClaims } from './claims.js';
export type { IdentityProvider } from './identity-provider.js';
export { identityProvider } from './identity-provider.js';
