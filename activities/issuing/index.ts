export type { BulkRegister, LegacyRow } from './issue-batch.js';
export { batchIssuer } from './issue-batch.js';
export { credentialIssuer } from './issue-credential.js';
export type { CredentialDesk } from './issue-credential.js';
