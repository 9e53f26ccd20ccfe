import type { Actor, CaseKind, CaseRecord } from '../../file/case/index.js';
import type {
  CaseId,
  CountryCode,
  Instant,
  LocalizedText,
  OfficerId,
  RefusalCode,
  StaffRole,
} from '../../kernel/index.js';

/**
 * `reported`: an operator says what happened and to which cases. `confirmed`: a second person found that it is so, and
 * everybody concerned is told. `dismissed`: it was none.
 */
export const breachStages = ['reported', 'confirmed', 'closed', 'dismissed'] as const;
export type BreachStage = (typeof breachStages)[number];

/** Files that a worker knows by their number, and whose page can tell them of it. */
export const kindsConcerned = [
  'recognition-request',
  'recognition-review',
  'certification',
] as const satisfies readonly CaseKind[];
export type KindConcerned = (typeof kindsConcerned)[number];
export const isConcernedKind = (kind: CaseKind): kind is KindConcerned => kindsConcerned.some((one) => one === kind);

/** Cases that one record names; what concerns more has several. */
export const mostConcerned = 500;

/** A case whose data were concerned. */
export interface Concerned {
  readonly caseId: CaseId;
  readonly kind: KindConcerned;
}

/** What the country's authority for the protection of data was sent, and what proves it. */
export interface AuthorityTold {
  readonly sentAt: Instant;
  /** Under which the authority confirmed that it has it. */
  readonly reference: string;
  /** Hex of SHA-256 over what was sent, which is kept where it was written. */
  readonly sha256: string;
}

/** How somebody whose case could not be told was told another way, or how that was tried. */
export interface ToldOtherwise {
  readonly at: Instant;
  readonly reached: boolean;
  readonly how: LocalizedText;
}

/** A case that could not be told, and why. */
export interface Unreached extends Pick<Concerned, 'caseId'> {
  readonly code: RefusalCode;
  readonly otherwise?: ToldOtherwise;
}

/** Personal data of this country's cases were seen, changed or lost by whom or how they should not. Source: procedure R17. */
export interface DataBreach extends CaseRecord {
  readonly kind: 'data-breach';
  readonly stage: BreachStage;
  readonly here: CountryCode;
  readonly reportedBy: OfficerId;
  /** When this country came to know of it. */
  readonly knownAt: Instant;
  /** What happened, to which data, and what a person can do about it: all of them read it on their page. */
  readonly words: LocalizedText;
  readonly concerned: readonly Concerned[];
  /** Numbers of the report that are no worker's case here, nor about one: whoever reported them looks them up again. */
  readonly unknown?: readonly CaseId[];
  readonly unreached: readonly Unreached[];
  /** Until then the authority has to be told, by the rules of the day on which it was reported. */
  readonly authorityBy: Instant;
  /** In parts, where not all of it was known at once. */
  readonly authorityTold: readonly AuthorityTold[];
  /** The hours passed before it was recorded that the authority had been told. */
  readonly hoursPassed?: true;
  readonly measures?: LocalizedText;
}

const tell = 'tell#';
/** Of the errand by which a case is told. */
export const tellId = (caseId: CaseId): string => `${tell}${caseId}`;
export const caseTold = (errand: string): CaseId => errand.slice(tell.length) as CaseId;

/** `not-told`: by its case, and nobody recorded yet how else; `unreachable`: that was tried in vain. */
export const tellingStates = ['waiting', 'told', 'not-told', 'told-otherwise', 'unreachable'] as const;
export type TellingState = (typeof tellingStates)[number];

function otherwiseState({ otherwise }: Unreached): TellingState {
  if (otherwise === undefined) return 'not-told';
  return otherwise.reached ? 'told-otherwise' : 'unreachable';
}

/** Whether a case was told. */
export const stateOf = (
  { errandsRun, unreached }: DataBreach,
  { caseId }: Pick<Concerned, 'caseId'>,
): { caseId: CaseId; state: TellingState; code?: RefusalCode } => {
  const missed = unreached.find((one) => one.caseId === caseId);
  if (missed !== undefined) return { caseId, code: missed.code, state: otherwiseState(missed) };
  return { caseId, state: errandsRun.includes(tellId(caseId)) ? 'told' : 'waiting' };
};

/** Who reports, decides and looks on: nobody who works on the cases themselves. */
export const breachStaff = ['operator', 'supervisor', 'auditor'] as const satisfies readonly StaffRole[];

export const isForBreach = (by: Actor): boolean =>
  by.kind === 'officer' && by.roles.some((role) => (breachStaff as readonly StaffRole[]).includes(role));
