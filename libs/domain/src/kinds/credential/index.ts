export type { AddCopy } from './add-copy.js';
export type { AnswerHearing } from './answer-hearing.js';
export { matterOf } from './appeal-errand.js';
export type { ApproveAct } from './approve-act.js';
export type {
  CertifiedUnit,
  Credential,
  CredentialChange,
  CredentialContent,
  CredentialCopy,
  CredentialStage,
  Hearing,
  Motion,
  ProposedAct,
  StatusPlace,
} from './credential.js';
export { credentialStages } from './credential.js';
export type { EndCopy } from './end-copy.js';
export type { EndCredential } from './end-credential.js';
export type { CredentialCommand, CredentialEvent } from './law.js';
export { credential } from './law.js';
export type { OpenCredential } from './open-credential.js';
export type { OpenHearing } from './open-hearing.js';
export type { ProposeKeeping } from './propose-keeping.js';
export type { ProposeReinstatement } from './propose-reinstatement.js';
export type { ProposeRevocation } from './propose-revocation.js';
export type { ProposeSuspension } from './propose-suspension.js';
export type { ReceiveCertificateNews } from './receive-certificate-news.js';
export type { RecordIssue } from './record-issue.js';
export type { RecordReliance, RecordVerifiersTold } from './record-telling.js';
export type { RejectAct } from './reject-act.js';
export type { StatusEntry } from './status-entries.js';
export { statusEntries } from './status-entries.js';
