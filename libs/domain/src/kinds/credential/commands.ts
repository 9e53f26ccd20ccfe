import type { CaseId, ClockId, LocalizedText, PlainDate } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';
import type { CredentialNews } from '../../file/case/index.js';
import type { Credential, CredentialCopy, StatusPlace } from './credential.js';

/** Run by the file whose decision it proves. */
export interface OpenCredential {
  readonly type: 'open-credential';
  readonly about: Credential['about'];
  readonly applicant: Credential['applicant'];
  readonly content: Credential['content'];
}
/** Outcome of making it: the record is sealed, and the paper has its place in a status list. */
export interface RecordIssue {
  readonly type: 'record-issue';
  readonly recordSha256: string;
  readonly place: StatusPlace;
}
/** Until a day on which it ends by itself. */
export interface ProposeSuspension {
  readonly type: 'propose-suspension';
  readonly until: PlainDate;
  readonly reasons: LocalizedText;
}
export interface ProposeRevocation {
  readonly type: 'propose-revocation';
  readonly reasons: LocalizedText;
}
/** A suspension ends before its day. */
export interface ProposeReinstatement {
  readonly type: 'propose-reinstatement';
  readonly reasons: LocalizedText;
}
/** After the hearing about what the home country did: the recognition stays as it is. */
export interface ProposeKeeping {
  readonly type: 'propose-keeping';
  readonly reasons: LocalizedText;
}
/** By a second person. */
export interface ApproveAct {
  readonly type: 'approve-act';
}
export interface RejectAct {
  readonly type: 'reject-act';
  readonly reasons: LocalizedText;
}
/** The worker puts it into a wallet, whose key they hold. */
export interface AddCopy {
  readonly type: 'add-copy';
  readonly medium: CredentialCopy['medium'];
  readonly place: StatusPlace;
  readonly holderKey?: string;
}
/** A phone was lost, or a paper: what it shows does not count any more, and the credential lives on. */
export interface EndCopy {
  readonly type: 'end-copy';
  readonly copy: string;
}
/** Run by the file whose decision it proved: a later decision took its place, or took it away. */
export interface EndCredential {
  readonly type: 'end-credential';
  readonly why: 'replaced' | 'withdrawn';
  readonly by?: CaseId;
}

/** Run by the review that it proves: the home country did something with the certificate. */
export interface ReceiveCertificateNews {
  readonly type: 'receive-certificate-news';
  readonly news: CredentialNews;
}
/** By the worker. */
export interface AnswerHearing {
  readonly type: 'answer-hearing';
  readonly answer: string;
}
/** Outcome of looking for whoever relies on it: requests of this node whose hosts were shown the certificate. */
export interface RecordReliance {
  readonly type: 'record-reliance';
  readonly change: number;
  readonly cases: readonly CaseId[];
}
/** Outcome of leaving the news for each verifier who subscribed. */
export interface RecordVerifiersTold {
  readonly type: 'record-verifiers-told';
  readonly change: number;
}

export type CredentialCommand =
  | OpenCredential
  | RecordIssue
  | ProposeSuspension
  | ProposeRevocation
  | ProposeReinstatement
  | ProposeKeeping
  | ApproveAct
  | RejectAct
  | AddCopy
  | EndCopy
  | EndCredential
  | ReceiveCertificateNews
  | AnswerHearing
  | RecordReliance
  | RecordVerifiersTold
  | UpkeepCommand
  | Lapse;

/** Two ends that no authority's period has and no pause stops: the last day of a suspension, and of the credential. */
export const suspensionClock = (suspensions: number): ClockId => `suspension#${suspensions}` as ClockId;
/** How long whoever relies on it waits for the worker to be told. */
export const tellingClock = (change: number): ClockId => `telling#${change}` as ClockId;
export const validityClock = 'validity' as ClockId;
