import type {
  Applicant,
  CaseKind,
  CaseRecord,
  DecisionOrder,
  DocumentRef,
  Matter,
  Silence,
  UnitVerdict,
} from '../../file/case/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId, OwnWords, UnitCode } from '../../kernel/index.js';

/**
 * `received`: here, and the officer is being drawn; the appeals body's period runs already. `answered`: a complaint whose
 * decision came meanwhile, so that nothing is left to order.
 */
export const appealStages = [
  'received',
  'appeal-review',
  'upheld',
  'overturned',
  'remitted',
  'ordered',
  'answered',
  'withdrawn',
] as const;
export type AppealStage = (typeof appealStages)[number];

/** Why a decision is wrong, in the words of whoever appeals. */
export interface AppealGround {
  /** On which unit; left out where the decision is about the whole: a revocation. */
  readonly unit?: UnitCode;
  readonly ground: OwnWords;
}

/** The decision that is appealed, as those who rule on it must know it; nothing of it is looked up again. */
export interface AppealedDecision {
  readonly outcome: string;
  readonly verdicts: readonly UnitVerdict[];
  readonly reasons: LocalizedText;
  /** Of a decision as a whole, where it names one; otherwise the verdicts do. */
  readonly legalBasis?: LocalizedText;
  readonly tacit: boolean;
  readonly at: Instant;
}

export interface Ruling {
  readonly outcome: 'upheld' | 'overturned' | 'remitted';
  /** On every unit under appeal, where the decision is overturned. */
  readonly verdicts: readonly UnitVerdict[];
  /** On which the authority decides again, where it was sent back; all units under appeal where none is named. */
  readonly units?: readonly UnitCode[];
  /** What the authority has to do, where it decides again. */
  readonly instructions?: LocalizedText;
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
}

/** A decision reviewed by somebody who had no part in it; or, where nobody decided, the order to decide. */
export interface Appeal extends CaseRecord {
  readonly kind: 'appeal';
  readonly stage: AppealStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly matter: Matter;
  readonly applicant: Applicant;
  /** Left out where the worker complains of silence. */
  readonly decision?: AppealedDecision;
  readonly silence?: Silence;
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
  /** Reviewed, approved, filed or advised in the file that is appealed; none of them rules. */
  readonly tookPart: readonly OfficerId[];
  readonly officer?: OfficerId;
  readonly ruling?: Ruling;
  readonly order?: DecisionOrder & { readonly by: OfficerId };
}

/** Whose page reads of it: an appeal is made where the decision was, or where nobody decided. */
export const countryOf = ({ matter, silence }: Pick<Appeal, 'matter' | 'silence'>): CountryCode =>
  silence?.country ?? matter.host ?? matter.home;
