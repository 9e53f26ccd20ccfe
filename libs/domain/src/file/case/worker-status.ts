import type { Allowance, Explanation, Holder } from '../../clocks/index.js';
import type { EquivalenceRef, StandardRef } from '../../rulebook/catalogue/index.js';
import type { TimelineEntry } from './timeline.js';
import type { UnitGround } from './unit-verdict.js';
import type {
  AgencyId,
  CaseId,
  ClockId,
  CountryCode,
  Instant,
  LocalizedText,
  PlainDate,
  StandardCode,
  UnitCode,
} from '../../kernel/index.js';

/** The procedures as the worker knows them: both sides of a recognition are one. */
export const procedures = [
  'recognition',
  'certification',
  'appeal',
  'correction',
  'deletion',
  'alert',
  'protection',
  'credential',
] as const;
export type Procedure = (typeof procedures)[number];

/** The stages as the worker sees them, the same words in both countries. */
export const publicStages = [
  'draft',
  'submitted',
  'awaiting-documents',
  'home-verification',
  'transmitted',
  'host-review',
  'compensation-pending',
  'fraud-review',
  'recognised',
  'partially-recognised',
  'refused',
  'gathering-evidence',
  'application',
  'returned',
  'admissible',
  'evaluation-scheduled',
  'evaluated',
  'certificate-issued',
  'not-yet-competent',
  'application-closed',
  'closed-without-prejudice',
  'withdrawn',
  'draft-deleted',
  'appealed',
  'appeal-review',
  'appeal-upheld',
  'appeal-overturned',
  'appeal-remitted',
  'appeal-ordered',
  'complaint-answered',
  'correction-review',
  'correction-accepted',
  'correction-refused',
  'deletion-review',
  'deletion-accepted',
  'deletion-refused',
  'alerted',
  'alert-contested',
  'alert-closed',
  'protected',
  'protection-released',
  'protection-referred',
  'credential-issuing',
  'credential-active',
  'credential-suspended',
  'credential-revoked',
  'credential-expired',
  'credential-replaced',
] as const;
export type PublicStage = (typeof publicStages)[number];

/** What the law says will happen when the running period ends unanswered. */
export const zeroOutcomes = [
  'draft-deleted',
  'escalated',
  'closed-without-prejudice',
  'skills-test-at-host',
  'discrepancy-stands',
  'deem_recognised',
  'deem_refused',
  'stays-partial',
  'review-goes-on',
  'recognition-stands',
  'decided-without-answer',
  'goes-on-without-references',
  'appointments-offered-again',
  'asked-how-to-go-on',
  'application-closed',
  'refusal-final',
] as const;
export type AtZero = (typeof zeroOutcomes)[number];

/** What the worker should do now. */
export const nextSteps = [
  'nothing',
  'submit-draft',
  'provide-documents',
  'answer-discrepancy',
  'attend-test',
  'choose-after-test',
  'report-compensation',
  'answer-fraud-review',
  'answer-hearing',
  'read-decision',
  'may-appeal',
  'may-appeal-or-reapply',
  'may-contest',
  'remind-references',
  'complete-application',
  'choose-appointment',
  'attend-evaluation',
  'may-reapply',
  'carry-credential',
  'may-reopen',
  'file-again',
] as const;
export type NextStep = (typeof nextSteps)[number];

export interface StatusClock {
  readonly id: ClockId;
  readonly dueOn?: PlainDate;
  readonly dueAt?: Instant;
  /** Whose calendar counts. */
  readonly calendar: CountryCode;
  readonly unit: Allowance['unit'];
  readonly state: 'awaiting-service' | 'running' | 'paused' | 'lapsed';
  readonly explanation: Explanation;
}

/**
 * What a decision says, unit by unit. What the worker may do with it and where the rest can be learned follows from it
 * and from the rules, in both countries alike: see `mayDo` and `bridgePlan`.
 */
export interface DecisionResult {
  readonly held: readonly UnitCode[];
  readonly missing: readonly UnitCode[];
  /** Of each of these units; a partner from before R16 tells none. */
  readonly grounds?: readonly UnitGround[];
  /** On which the decision rests, where one did: with its conditions, its exclusions and what it leaves out. */
  readonly equivalence?: EquivalenceRef;
}

/**
 * Why a unit is still to be decided while the decision stands for the others: the worker may make up for it, an
 * appeal sent it back, or the period passed and the equivalence does not cover it, the issuer's answer differs, nobody could verify the paper, or an alert is in force.
 */
export const openGrounds = ['measured', 'remitted', 'not-covered', 'discrepancy', 'unverified', 'alerted'] as const;
export interface OpenUnit {
  readonly unit: UnitCode;
  readonly why: (typeof openGrounds)[number];
}

/** What the appeals body told the authority to do, and by which rule. */
export interface Remand {
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
  readonly instructions?: LocalizedText;
}

/** What the appeals body ruled, without whoever ruled. */
export interface RulingTold extends Remand {
  readonly outcome: 'upheld' | 'overturned' | 'remitted';
}

/** Why something was decided that no verdict on a unit says: a revocation, a refused correction or deletion, a kept alert. */
export interface Refusal {
  readonly reasons: LocalizedText;
  /** Decisions from before R16 name none. */
  readonly legalBasis?: LocalizedText;
  /** Where it goes to an authority outside of this system; otherwise the running period says it: see `remedyOf`. */
  readonly remedy?: LocalizedText;
}

/** Nobody decided in time: to whom the worker may complain and from when, and what was ordered. */
export interface SilenceShown {
  readonly to: AgencyId;
  /** Left out while an ordered period runs. */
  readonly from?: PlainDate;
  /** The file of the last complaint. */
  readonly complaint?: CaseId;
  /** Whether that is about the period that passed last. */
  readonly complained: boolean;
  /** The day is the running period's, or the one that passed. */
  readonly order?: { readonly reasons: LocalizedText; readonly legalBasis: LocalizedText };
}

export const measureKinds = ['aptitude-test', 'adaptation-period'] as const;

/** What the worker may do so that a missing unit counts as held. Source: procedure 7c; Directive 2005/36/EC art. 14. */
export interface Measure {
  readonly unit: UnitCode;
  readonly kind: (typeof measureKinds)[number];
  /** What is to be shown or learned: exactly what the unit lacks. */
  readonly content: LocalizedText;
  readonly reasons: LocalizedText;
  /** Where, to whom and with which papers the worker says that it is done. */
  readonly report: LocalizedText;
}

/** What the page shows, and what one country tells the other: equal in both, always. */
export interface WorkerStatus {
  readonly caseId: CaseId;
  readonly procedure: Procedure;
  /** The case that this one is about: the decision appealed, the data to correct. */
  readonly about?: CaseId;
  /** The appeal against the decision, while it runs: its period is the one shown. */
  readonly appeal?: CaseId;
  /** The credential that proves the decision, once it is issued. */
  readonly credential?: CaseId;
  readonly stage: PublicStage;
  /** The home country; of a case that crosses no border, its country. */
  readonly home: CountryCode;
  readonly host?: CountryCode;
  readonly standard?: StandardRef;
  readonly hostStandard?: StandardCode;
  readonly holder: Holder | { readonly who: 'nobody' };
  readonly clock?: StatusClock;
  /** A period that stands still while the other one runs, and goes on with what is left of it. */
  readonly waiting?: StatusClock;
  /** The remedy of a period that passed (R10). */
  readonly silence?: SilenceShown;
  readonly atZero?: AtZero;
  readonly next: NextStep;
  /** A decision that came from silence bears this mark. */
  readonly tacit: boolean;
  /** Once it is decided. */
  readonly result?: DecisionResult;
  /** What nobody decided yet, while the rest is. */
  readonly open?: readonly OpenUnit[];
  /** Under which it is decided again. */
  readonly remand?: Remand;
  /** What came of an appeal; where it was sent back, `remand` says it in the file that was appealed. */
  readonly ruling?: RulingTold;
  readonly refusal?: Refusal;
  /** What the worker may still do about what is missing, while there is time for it. */
  readonly measures?: readonly Measure[];
  readonly timeline: readonly TimelineEntry[];
  /** When the other country was last heard of. */
  readonly news?: { readonly from: CountryCode; readonly at: Instant };
  readonly demonstration: boolean;
}
