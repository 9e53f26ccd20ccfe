export type { ReceiveCredentialStatus } from './receive-credential-status.js';
export { withReach } from './with-reach.js';
