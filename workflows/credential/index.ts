export type { CaseStart, CredentialOutcome } from './contract.js';
export { credential } from '../credential.workflow.js';
