export type {
  AddCopy,
  AnswerHearing,
  ApproveAct,
  CredentialCommand,
  EndCopy,
  EndCredential,
  OpenCredential,
  ProposeKeeping,
  ProposeReinstatement,
  ProposeRevocation,
  ProposeSuspension,
  ReceiveCertificateNews,
  RecordIssue,
  RecordReliance,
  RecordVerifiersTold,
  RejectAct,
} from './commands.js';
export type {
  CertifiedUnit,
  Credential,
  CredentialChange,
  CredentialContent,
  CredentialCopy,
  CredentialStage,
  Hearing,
  ProposedAct,
  StatusPlace,
} from './credential.js';
export { credentialStages } from './credential.js';
export type { CredentialEvent } from './events.js';
export { credential } from './law.js';
export type { StatusEntry } from './status-entries.js';
export { statusEntries } from './status-entries.js';
