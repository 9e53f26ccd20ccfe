import type { Applicant, CaseKind, CaseRecord, LegalAidShare, Matter } from '../../file/case/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText, PlainDate } from '../../kernel/index.js';

/** `unanswered`: the body let its period pass; the worker asks another. */
export const legalAidStages = ['asked', 'accepted', 'declined', 'unanswered', 'ended'] as const;
export type LegalAidStage = (typeof legalAidStages)[number];

/** A case that its worker sent to a body of legal aid: in parts, by consent, until a day. The file is the body's own. */
export interface LegalAid extends CaseRecord, LegalAidShare {
  readonly kind: 'legal-aid';
  readonly stage: LegalAidStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly here: CountryCode;
  readonly matter: Matter;
  readonly applicant: Applicant;
  /** Why the body cannot help. */
  readonly reasons?: LocalizedText;
  /** When the worker ended it; absent where its day did. */
  readonly endedByWorkerAt?: Instant;
}

/** Whether the body may read what was shared, on a day in the country of the file. */
export const isShared = ({ stage, until }: Pick<LegalAid, 'stage' | 'until'>, today: PlainDate): boolean =>
  stage === 'accepted' && today <= until;
