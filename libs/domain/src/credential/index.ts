export type {
  AddCopy,
  ApproveAct,
  CredentialCommand,
  EndCopy,
  EndCredential,
  OpenCredential,
  ProposeReinstatement,
  ProposeRevocation,
  ProposeSuspension,
  RecordIssue,
  RejectAct,
} from './commands.js';
export type {
  CertifiedUnit,
  Credential,
  CredentialContent,
  CredentialCopy,
  CredentialStage,
  ProposedAct,
  StatusPlace,
} from './credential.js';
export { credentialStages } from './credential.js';
export type { CredentialEvent } from './events.js';
export { credential } from './law.js';
export type { StatusEntry } from './status-entries.js';
export { statusEntries } from './status-entries.js';
export type { Proven, Proves } from './with-credentials.js';
export { withCredentials } from './with-credentials.js';
