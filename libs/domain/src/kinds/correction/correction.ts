import type { CorrectableField, Matter, Refusal } from '../../file/case/index.js';
import type { Applicant, CaseKind, DocumentRef } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, OfficerId } from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { AppealedFile } from '../appeal/index.js';

/** `accepted`: decided, and the dossier is being changed. */
export const correctionStages = ['asked', 'accepted', 'corrected', 'refused', 'withdrawn'] as const;
export type CorrectionStage = (typeof correctionStages)[number];

/** A worker's request to mend what is wrong about them. Source: Ibero-American standards on data protection, art. 27. */
export interface Correction extends AppealedFile {
  readonly kind: 'correction';
  readonly stage: CorrectionStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly here: CountryCode;
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly fields: readonly CorrectableField[];
  /** Under which the vault keeps what the data should say, and why, sealed with the dossier's key. */
  readonly words: string;
  readonly documents: readonly DocumentRef[];
  readonly holder: AgencyId;
  /** The officer who asked for it; nobody, where the worker did. */
  readonly askedBy?: OfficerId;
  /** Whose periods an appeal has; the country's own where the case is under none. */
  readonly under?: AgreementRef;
  /** Why, by which rule, when and by whom it was refused. */
  readonly refusal?: Refusal & { readonly at?: Instant; readonly by?: OfficerId };
  /** They refused what the appeals body sent back, and do not answer it again. */
  readonly excluded?: readonly OfficerId[];
}
