import type { MakeAppeal, ReceiveAppealClock, ReceiveRuling } from '../appeal/index.js';
import type { StandardRef } from '../../rulebook/catalogue/index.js';
import type { AttachDocument, Submit, Withdraw } from '../recognition/filing/index.js';
import type {
  CertificateId,
  CertifierId,
  DossierId,
  Language,
  LocalizedText,
  OfficerId,
  ReferenceId,
  StandardCode,
  UnitCode,
} from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';
import type { Candidate } from '../../draws/index.js';
import type { CertificationRoute, Experience, ShownAbroad, Training } from './application.js';
import type {
  Appointment,
  AssessorCandidate,
  ConflictRelation,
  ReferenceRelation,
  UnitFinding,
  Witnessed,
} from './certification.js';

/** Opens an application as a draft, in the country whose standard it is. */
export interface OpenApplication {
  readonly type: 'open-application';
  readonly dossier: DossierId;
  readonly standard: StandardCode;
  readonly certifier: CertifierId;
  readonly route: CertificationRoute;
  readonly language: Language;
  readonly training: readonly Training[];
}
/** What the worker declares to have done, unit by unit; replaces what was declared before. */
export interface DeclareExperience {
  readonly type: 'declare-experience';
  readonly experience: readonly Experience[];
}
/** What another country recognised or certified; replaces what was cited before. */
export interface CiteAbroad {
  readonly type: 'cite-abroad';
  readonly shown: readonly ShownAbroad[];
}
/** Another certifier, where the first is not accredited any more or trained the worker. */
export interface ChooseCertifier {
  readonly type: 'choose-certifier';
  readonly certifier: CertifierId;
}
/** Somebody who can co-sign. Who it is was sealed in the dossier before. */
export interface NameReference {
  readonly type: 'name-reference';
  readonly reference: ReferenceId;
  readonly relation: ReferenceRelation;
  readonly officer?: OfficerId;
}
/** By the reference, with the code that was sent to them. */
export interface CoSign {
  readonly type: 'co-sign';
  readonly witnessed: Witnessed;
}
export interface DeclineReference {
  readonly type: 'decline-reference';
}

/** The certifier's agency finds the application admissible. */
export interface Admit {
  readonly type: 'admit';
}
/** Back to the worker, with what is missing. */
export interface ReturnApplication {
  readonly type: 'return-application';
  readonly reasons: LocalizedText;
}
/** Takes units for shown that an equivalence in force covers fully with what was shown abroad. */
export interface CreditUnits {
  readonly type: 'credit-units';
  readonly credits: readonly {
    readonly unit: UnitCode;
    /** The other country's standard, as the application cites it. */
    readonly standard: StandardRef;
    readonly ground: LocalizedText;
  }[];
}
/** Outcome of the draw: an assessor habilitated for the standard, and somebody else who approves. */
export interface AssignAssessor {
  readonly type: 'assign-assessor';
  readonly seed: string;
  readonly assessors: readonly AssessorCandidate[];
  readonly approvers: readonly Candidate[];
}
/** By assessor and approver, each before they act. */
export interface DeclareConflict {
  readonly type: 'declare-conflict';
  readonly relation: ConflictRelation;
}
/** By the supervisor, where the assessor cannot go on; somebody else is drawn. */
export interface ReplaceAssessor {
  readonly type: 'replace-assessor';
  readonly reasons: LocalizedText;
}
export interface OfferAppointments {
  readonly type: 'offer-appointments';
  readonly slots: readonly Omit<Appointment, 'id'>[];
}
export interface ChooseAppointment {
  readonly type: 'choose-appointment';
  readonly appointment: string;
}
/** By the worker once, by the agency with reasons. */
export interface MoveAppointment {
  readonly type: 'move-appointment';
  readonly reasons?: LocalizedText;
}
/** The worker did not come. */
export interface RecordMissedAppointment {
  readonly type: 'record-missed-appointment';
}
export interface RecordEvaluation {
  readonly type: 'record-evaluation';
  readonly findings: readonly UnitFinding[];
  readonly summary: LocalizedText;
}
export interface ApproveEvaluation {
  readonly type: 'approve-evaluation';
}
/** By the approver, back to whoever proposed. */
export interface ReturnEvaluation {
  readonly type: 'return-evaluation';
  readonly reasons: LocalizedText;
}
/** What was found competent stays so; the rest is evaluated again. */
export interface Reapply {
  readonly type: 'reapply';
}

/** Outcomes of effects. */
export interface RecordReferenceAsked {
  readonly type: 'record-reference-asked';
  readonly reference: ReferenceId;
}
export interface RecordCertificate {
  readonly type: 'record-certificate';
  readonly certificate: CertificateId;
}

export type CertificationCommand =
  | OpenApplication
  | AttachDocument
  | DeclareExperience
  | CiteAbroad
  | ChooseCertifier
  | NameReference
  | Submit
  | Withdraw
  | RecordReferenceAsked
  | CoSign
  | DeclineReference
  | Admit
  | ReturnApplication
  | CreditUnits
  | AssignAssessor
  | DeclareConflict
  | ReplaceAssessor
  | OfferAppointments
  | ChooseAppointment
  | MoveAppointment
  | RecordMissedAppointment
  | RecordEvaluation
  | ApproveEvaluation
  | ReturnEvaluation
  | RecordCertificate
  | Reapply
  | MakeAppeal
  | ReceiveRuling
  | ReceiveAppealClock
  | UpkeepCommand
  | Lapse;
