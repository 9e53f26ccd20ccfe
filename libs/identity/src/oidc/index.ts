export type { Profile, VerifierClient } from './claims.js';
export { actorOf } from './claims.js';
export { tokenEndpointOf } from './key-set.js';
export type { OidcSettings, TokenFault, TokenVerifier, Verified } from './verify-token.js';
export { createTokenVerifier, tokenFaults } from './verify-token.js';
