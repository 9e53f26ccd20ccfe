import type { Opinion } from '../../../consultation/consultation.js';
import type { MadeAppeal } from '../../../appeal/appealed-file.js';
import type { Ruling } from '../../../appeal/appeal.js';
import type {
  Authenticity,
  Departure,
  FiledRecord,
  Host,
  Measure,
  OpenUnit,
  RecognitionOutcome,
  UnitVerdict,
  WorkerStatus,
} from '../../../../file/case/index.js';
import type { EquivalenceRef } from '../../../../rulebook/catalogue/index.js';
import type { Allowance, Clock } from '../../../../clocks/index.js';
import type {
  AgencyId,
  CaseId,
  ClockId,
  DocumentId,
  Instant,
  Language,
  LocalizedText,
  NoticeId,
  OfficerId,
  OwnWords,
  UnitCode,
} from '../../../../kernel/index.js';

/**
 * `draft` and `with-home` exist where the worker filed here: the file is then the home country's, and this one follows
 * its news. `received`: the verified file is here, and its officers are being drawn.
 */
export const reviewStages = [
  'draft',
  'with-home',
  'received',
  'host-review',
  'compensation-pending',
  'recognised',
  'fraud-review',
  'partially-recognised',
  'refused',
  'appealed',
  'withdrawn',
  'draft-deleted',
] as const;
export type ReviewStage = (typeof reviewStages)[number];
/** There is something to keep in them; of a deleted draft the worker is told, and nothing else. */
export const keptStages = reviewStages.filter((stage) => stage !== 'draft-deleted');

/** What the worker says of a measure; the reviewer looks at it, and at nothing else. */
export interface MeasureReport {
  readonly unit: UnitCode;
  readonly what: OwnWords;
}

/** Imposed once, and once more where it was sent back, by the two people who would otherwise have left units out; all other verdicts stand. */
export interface Compensation {
  readonly verdicts: readonly DecidedVerdict[];
  readonly reasons: LocalizedText;
  readonly measures: readonly Measure[];
  readonly at: Instant;
  readonly reports: readonly (MeasureReport & { readonly at: Instant })[];
  /** Units that went back to the review the last time; set when they did. */
  readonly resumedFor?: readonly UnitCode[];
}

export const testResults = ['passed', 'not-passed', 'not-attended'] as const;

/** What came of an appointment for one unit, and what shows it. */
export interface TestResult {
  readonly unit: UnitCode;
  readonly result: (typeof testResults)[number];
  readonly evidence: LocalizedText;
  readonly documents: readonly DocumentId[];
  readonly at: Instant;
}

/** A practical test inside the process: an appointment, and its results unit by unit. */
export interface SkillsTest {
  /** `t1`, within the case. */
  readonly id: string;
  readonly units: readonly UnitCode[];
  readonly at: Instant;
  readonly where: string;
  /** In which it is held, where that is not where the office is. */
  readonly region?: string;
  readonly language: Language;
  /** By which the worker is told of it; a journal from before does not say. */
  readonly notice?: NoticeId;
  readonly results: readonly TestResult[];
  /** The period that the office let pass before it named this day, beside a review: it is late again where it puts the day off. */
  readonly late?: Clock;
  readonly putOff?: true;
  /**
   * Nothing is held on this date any more: the worker asked for another one, and why where they had to; or the source
   * confirmed what the test was to find out.
   */
  readonly calledOff?: {
    readonly why: 'other-date' | 'confirmed';
    readonly at: Instant;
    readonly reasons?: OwnWords;
  };
}

export const testChoices = ['test-again', 'without-test'] as const;

/** The worker's, of a unit whose test they missed twice. */
export interface TestChoice {
  readonly unit: UnitCode;
  readonly choice: (typeof testChoices)[number];
  readonly at: Instant;
}

/** A professional body that was asked, as the review keeps it; the body's own file is a consultation. */
export interface ReviewConsultation {
  readonly caseId: CaseId;
  readonly body: AgencyId;
  readonly question: LocalizedText;
  readonly units: readonly UnitCode[];
  /** The body's, as it was opened. */
  readonly clock: Clock;
  readonly askedAt: Instant;
  readonly state: 'asked' | 'answered' | 'no-objection' | 'cancelled' | 'not-opened';
  readonly opinion?: Opinion;
}

/** Whether a tacit recognition was obtained by fraud. */
export interface FraudReview {
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
  /** The worker answered, or let the time to answer pass. */
  readonly heard: boolean;
  readonly answer?: OwnWords;
  readonly proposal?: {
    readonly legalBasis?: LocalizedText;
    readonly outcome: 'upheld' | 'withdrawn';
    readonly reasons: LocalizedText;
    readonly by: OfficerId;
  };
  readonly outcome?: 'upheld' | 'withdrawn';
  readonly approvedBy?: OfficerId;
}

export interface Proposal {
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  /** For missing units; approved together with the verdicts. */
  readonly measures: readonly Measure[];
  /** Why it leaves what earlier decisions settled; the approver reads it. */
  readonly departures: readonly Departure[];
  readonly by: OfficerId;
  readonly at: Instant;
}

/** As it stands in a decision. */
export interface DecidedVerdict extends UnitVerdict {
  /** Nobody looked at the unit: the period passed. Decisions from before this do not say of which ones. */
  readonly bySilence?: true;
}

/** On every unit, but for those that are still open. */
export interface ReviewDecision {
  readonly outcome: Exclude<RecognitionOutcome, 'withdrawn'>;
  readonly verdicts: readonly DecidedVerdict[];
  readonly reasons: LocalizedText;
  /** In whole or in part by silence, under the agreement's lapse rule: visibly marked, and reviewable for fraud. */
  readonly tacit: boolean;
  /** At once and by nobody, under the agreement's rule on automatic recognition. */
  readonly automatic?: true;
  /** The appeals body decided in its place. */
  readonly ruledBy?: { readonly appeal: CaseId; readonly officer: OfficerId };
  readonly at: Instant;
}

/** The incoming side of a recognition, at the country in which it is asked for. */
export interface RecognitionReview extends FiledRecord {
  readonly kind: 'recognition-review';
  readonly stage: ReviewStage;
  /** This country's line of the filing. */
  readonly host: Host;
  readonly authenticity?: Authenticity;
  /** What the equivalence in force proposes; the officers decide. */
  readonly proposed: readonly UnitVerdict[];
  /** The version in force when the case was opened, where there was one; the review keeps it. */
  readonly equivalence?: EquivalenceRef;
  readonly reviewer?: OfficerId | undefined;
  readonly approver?: OfficerId | undefined;
  readonly proposal?: Proposal | undefined;
  readonly compensation?: Compensation;
  /** Nobody could verify the paper at its source: what the worker can do is found out by a test, and never held against them. */
  readonly skillsTest?: 'required' | undefined;
  readonly tests: readonly SkillsTest[];
  readonly testChoices?: readonly TestChoice[];
  readonly consultations: readonly ReviewConsultation[];
  readonly fraudReview?: FraudReview;
  readonly extension?: { readonly by: Allowance; readonly reasons: LocalizedText; readonly at: Instant } | undefined;
  readonly decision?: ReviewDecision | undefined;
  /** Still to be decided, while the decision stands for all other units; undefined where all are open, or none. */
  readonly open?: readonly OpenUnit[] | undefined;
  readonly refusalFinal: boolean;
  /** By which the appeals body sent it back the last time: the reviewers follow it. */
  readonly remand?: Ruling;
  readonly ruled?: Ruling;
  /** While the appeals body has it. */
  readonly appeal?: MadeAppeal | undefined;
  /**
   * The period of measures, while a unit that was refused beside them is appealed or decided again, or the office owes a test of
   * theirs; what is left runs on then.
   */
  readonly measuring?: Clock | undefined;
  /** The period of a test that the office let pass, while what was shown of other units is reviewed: it is as late after that. */
  readonly lateTest?: Clock | undefined;
  readonly upheld?: readonly UnitCode[] | undefined;
  /** How many numbers appeals of this review were given. */
  readonly appealsNamed?: number;
  /** Decided before, or may not decide: never drawn again. */
  readonly excluded?: readonly OfficerId[];
  /** The home country's news while the file is there. */
  readonly news?: { readonly status: WorkerStatus; readonly at: Instant };
  /** The hearing there that was answered here last. */
  readonly answeredAtHome?: ClockId;
}
