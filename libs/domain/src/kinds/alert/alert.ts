import type { AlertNotice, Matter, Refusal } from '../../file/case/index.js';
import type { Applicant, CaseKind } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { AppealedFile } from '../appeal/index.js';

/**
 * `proposed` to a second person, `telling` the worker first, `in-force` once the countries concerned were told,
 * `contested` by somebody who says that it is wrong, `kept` while its being kept can be appealed, or is. `received` and `noted` where another country told of it.
 */
export const alertStages = [
  'proposed',
  'rejected',
  'telling',
  'in-force',
  'contested',
  'kept',
  'closed',
  'received',
  'noted',
] as const;
export type AlertStage = (typeof alertStages)[number];
/** In which no second person stands behind it: whoever does not decide on alerts knows nothing of it. Source: procedure R18. */
export const unapprovedAlerts: readonly AlertStage[] = ['proposed', 'rejected'];
/** In which it holds, wherever it was raised. */
export const standing: ReadonlySet<AlertStage> = new Set(['in-force', 'contested', 'kept', 'received', 'noted']);

/** A warning that a certificate or a recognition is restricted or forged. Source: Directive 2005/36/EC, art. 56a. */
export interface Alert extends AppealedFile {
  readonly kind: 'alert';
  readonly stage: AlertStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly here: CountryCode;
  /** The country that raised it. */
  readonly raisedIn: CountryCode;
  readonly notice: AlertNotice;
  /** When another country told of it. */
  readonly receivedAt?: Instant;
  /** Who answers for it: the agency that raised it, or the one that minds those of other countries. */
  readonly holder: AgencyId;
  /** The rest only where it was raised. */
  readonly matter?: Matter;
  readonly applicant?: Applicant;
  readonly agreement?: AgreementRef;
  readonly tell: readonly CountryCode[];
  readonly reasons?: LocalizedText;
  readonly raisedBy?: OfficerId;
  /** Whoever had a part in the decision that it is about: they do not judge it. */
  readonly decidedBy?: readonly OfficerId[];
  readonly approvedBy?: OfficerId;
  /** Why it stays although it was contested: what is appealed. */
  readonly kept?: Refusal & { readonly at: Instant; readonly by: OfficerId };
  /** They kept what the appeals body sent back, and do not judge it again. */
  readonly excluded?: readonly OfficerId[];
  /** Verifiers who subscribed know that it is in force (1), and that it was taken back (2). */
  readonly verifiersTold?: 1 | 2;
}
