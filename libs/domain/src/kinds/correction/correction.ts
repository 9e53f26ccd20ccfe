import type { CorrectableField, Matter } from '../../file/case/index.js';
import type { Applicant, CaseKind, CaseRecord, DocumentRef } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, LocalizedText, OfficerId } from '../../kernel/index.js';

/** `accepted`: decided, and the dossier is being changed. */
export const correctionStages = ['asked', 'accepted', 'corrected', 'refused', 'withdrawn'] as const;
export type CorrectionStage = (typeof correctionStages)[number];

/** A worker's request to mend what is wrong about them. Source: Ibero-American standards on data protection, art. 27. */
export interface Correction extends CaseRecord {
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
  /** Why it was refused, and what the worker can do about it. */
  readonly refusal?: { readonly reasons: LocalizedText; readonly remedy: LocalizedText };
}
