import type { CaseId, ClockId, LocalizedText, PlainDate } from '../kernel/index.js';
import type { Lapse } from '../procedure/process-commands.js';
import type { UpkeepCommand } from '../procedure/upkeep.js';
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

export type CredentialCommand =
  | OpenCredential
  | RecordIssue
  | ProposeSuspension
  | ProposeRevocation
  | ProposeReinstatement
  | ApproveAct
  | RejectAct
  | AddCopy
  | EndCopy
  | EndCredential
  | UpkeepCommand
  | Lapse;

/** Two ends that no authority's period has and no pause stops: the last day of a suspension, and of the credential. */
export const suspensionClock = (suspensions: number): ClockId => `suspension#${suspensions}` as ClockId;
export const validityClock = 'validity' as ClockId;
