export type { CredentialLook, Look, LookedAt, Looks, OfficerLook } from './looks.js';
export { looksOf } from './looks.js';
