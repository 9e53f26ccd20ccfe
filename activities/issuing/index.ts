export { credentialIssuer } from './issue-credential.js';
export type { CredentialDesk } from './issue-credential.js';
