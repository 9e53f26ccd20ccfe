export type { PublishedCopy } from './verifiable-credential.js';
export { credentialContent, verifiableCredential } from './verifiable-credential.js';
