export type { IdentityNumberCheck, IdentityNumberWarning } from './check-identity-number.js';
export { checkIdentityNumber } from './check-identity-number.js';
export type { IdentityDocumentKind } from '../pack/identity-document.js';
