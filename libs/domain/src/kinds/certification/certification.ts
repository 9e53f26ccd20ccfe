import type { AppealedByUnit } from '../appeal/index.js';
import type { Course, EquivalenceRef, StandardRef } from '../../rulebook/catalogue/index.js';
import type {
  CertificateId,
  Instant,
  Language,
  LocalizedText,
  OfficerId,
  OwnWords,
  PlainDate,
  ReferenceId,
  UnitCode,
} from '../../kernel/index.js';
import type { Candidate, PoolUsed } from '../../draws/index.js';
import type { Application } from './application.js';

/** Source: procedure, "Certification at home". `gathering-evidence`: references are being co-signed. */
export const certificationStages = [
  'draft',
  'gathering-evidence',
  'application',
  'returned',
  'admissible',
  'evaluation-scheduled',
  'evaluated',
  'certificate-issued',
  'not-yet-competent',
  'appealed',
  'closed-without-prejudice',
  'withdrawn',
  'draft-deleted',
] as const;
export type CertificationStage = (typeof certificationStages)[number];

/** Until something was decided, or the worker gave it up. */
export const undecided = [
  'draft',
  'gathering-evidence',
  'application',
  'returned',
  'admissible',
  'evaluation-scheduled',
  'evaluated',
] as const satisfies readonly CertificationStage[];

/** Who the co-signer is to the worker. */
export const referenceRelations = ['employer', 'peer'] as const;
export type ReferenceRelation = (typeof referenceRelations)[number];

/** What a co-signer says they saw. */
export interface Witnessed {
  readonly relation: ReferenceRelation;
  readonly confirms: boolean;
  readonly from: number;
  readonly until?: number;
  readonly units: readonly UnitCode[];
}

/** Somebody who saw the work. Name and contact stay sealed in the dossier; a case knows the id and no more. */
export interface Reference {
  readonly id: ReferenceId;
  readonly relation: ReferenceRelation;
  /** Where the person is a member of staff here: then they never evaluate this worker. */
  readonly officer?: OfficerId;
  readonly askedAt?: Instant;
  readonly answer?: (Witnessed & { readonly at: Instant }) | { readonly declined: true; readonly at: Instant };
  /** Its time ran out. */
  readonly closed?: true;
}

/** What an assessor or approver is to the worker; whoever is anything but `none` never decides. */
export const conflictRelations = ['trained', 'employs', 'related', 'none'] as const;
export type ConflictRelation = (typeof conflictRelations)[number];

export interface Declaration {
  readonly officer: OfficerId;
  readonly relation: ConflictRelation;
  readonly at: Instant;
}

/** An assessor who can be drawn, and until when they are habilitated for the standard, if they are. */
export interface AssessorCandidate extends Candidate {
  readonly habilitatedUntil?: PlainDate;
}

/** The draw as an auditor repeats it; in the journal and not in the file. */
export interface AssessorDraw {
  readonly seed: string;
  readonly assessors: readonly AssessorCandidate[];
  readonly approvers: readonly Candidate[];
  readonly pool?: PoolUsed;
}

export interface Appointment {
  /** Within the case, for ever: `a1`. */
  readonly id: string;
  readonly at: Instant;
  readonly where: string;
  /** In which it is held, where that is not where the office is. */
  readonly region?: string;
  readonly language: Language;
}

/** What shows a verdict. */
export const evaluationMeans = [
  'practical-test',
  'knowledge-test',
  'interview',
  'work-product',
  'documents',
  'photo-evidence',
  'work-reference',
] as const;
export type EvaluationMeans = (typeof evaluationMeans)[number];

/** A verdict is per unit, never a number. */
export interface UnitFinding {
  readonly unit: UnitCode;
  readonly verdict: 'competent' | 'not-yet-competent';
  readonly evidence: readonly EvaluationMeans[];
  /** What the assessor saw; the worker reads it. */
  readonly observed: LocalizedText;
}

export interface Evaluation {
  readonly findings: readonly UnitFinding[];
  readonly summary: LocalizedText;
  /** Nobody assessed where an equivalence covers every unit: the officer who credited them proposes. */
  readonly by: OfficerId;
  readonly at: Instant;
}

/** A unit that an equivalence in force covers with what was shown abroad; an officer decided that it does. */
export interface Credit {
  readonly unit: UnitCode;
  readonly standard: StandardRef;
  readonly equivalence: EquivalenceRef;
  readonly ground: LocalizedText;
  readonly by: OfficerId;
}

export interface IssuedCertificate {
  /** Of the certificate: stands on it, and tells it apart in its country. */
  readonly number: string;
  readonly standard: StandardRef;
  readonly standardVersion: string;
  readonly units: readonly UnitCode[];
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  /** In the worker's dossier, once it is there. */
  readonly id?: CertificateId;
}

/** What is missing for the certificate, what was seen, and where it can be learned. */
export interface Gap {
  readonly unit: UnitCode;
  readonly observed: LocalizedText;
  readonly courses: readonly Course[];
}

/** A competence certified by evaluation, in the country whose standard it is. */
export interface Certification extends AppealedByUnit {
  readonly kind: 'certification';
  readonly stage: CertificationStage;
  readonly application: Application;
  readonly references: readonly Reference[];
  readonly credits: readonly Credit[];
  readonly assessor?: { readonly id: OfficerId; readonly habilitatedUntil: PlainDate } | undefined;
  readonly approver?: OfficerId | undefined;
  /** How often officers were drawn, for the ids of the draws. */
  readonly draws: number;
  readonly declarations: readonly Declaration[];
  /** Taken off the case by a supervisor; never drawn for it again. */
  readonly replaced: readonly OfficerId[];
  readonly offered: readonly Appointment[];
  /** How many appointments were ever offered, for their ids. */
  readonly offers: number;
  readonly appointment?: Appointment | undefined;
  /** Appointments that the worker missed, or did not choose in time. */
  readonly missed: number;
  /** After the second of them the worker says how it goes on. */
  readonly choosesHow?: true | undefined;
  /** The worker moved an appointment; once is a right, and once more with a reason. */
  readonly moved: boolean;
  readonly movedAgain?: true | undefined;
  /** What they said of it, whichever time. */
  readonly movedFor?: OwnWords | undefined;
  readonly evaluation?: Evaluation | undefined;
  /** Found in an evaluation that was approved; kept when the worker applies again. */
  readonly competent: readonly UnitCode[];
  /** Decisions so far, for the numbers of certificates. */
  readonly rounds: number;
  readonly certificate?: IssuedCertificate;
  readonly gaps?: readonly Gap[] | undefined;
  /** When something was found missing; what was found can be appealed while the worker's period for it runs. */
  readonly foundAt?: Instant | undefined;
  /** What could still be appealed when the worker applied again, until the new round decides. */
  readonly earlier?: Pick<Certification, 'evaluation' | 'foundAt' | 'gaps' | 'reapplyFrom' | 'upheld'> | undefined;
  /** Had a part in an earlier round. */
  readonly formerly?: readonly OfficerId[];
  /** The first day on which the worker may apply again. */
  readonly reapplyFrom?: PlainDate | undefined;
}
