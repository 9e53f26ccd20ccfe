import type { Applicant, CaseKind, CaseRecord, Matter } from '../../file/case/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  DocumentId,
  Instant,
  LocalizedText,
  OfficerId,
  PlainDate,
} from '../../kernel/index.js';

/** `proposed`: one of two people answered. `accepted`: both did, and the dossier is being blocked. */
export const deletionStages = ['asked', 'proposed', 'accepted', 'blocked', 'refused', 'withdrawn'] as const;
export type DeletionStage = (typeof deletionStages)[number];

/** What the worker reads of an answer, whichever it is. */
export interface Reasoned {
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
  readonly remedy: LocalizedText;
}

export interface DeletionAnswer extends Reasoned {
  /** Where the law keeps the data: the last day on which it does. Absent where they are deleted. */
  readonly keptUntil?: PlainDate;
}

/** A worker's request that everything about them be deleted. Source: procedure R17. */
export interface Deletion extends CaseRecord {
  readonly kind: 'deletion';
  readonly stage: DeletionStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly here: CountryCode;
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly holder: AgencyId;
  /** What the worker signed, where an office recorded it. */
  readonly paper?: DocumentId;
  /** What the first of two people answered. */
  readonly proposal?: DeletionAnswer & { readonly by: OfficerId };
  readonly answer?: DeletionAnswer;
  /** From this moment on the dossier is blocked, and its day of deletion is counted. */
  readonly acceptedAt?: Instant;
}
