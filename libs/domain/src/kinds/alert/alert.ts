import type { AlertNotice, Matter } from '../../file/case/index.js';
import type { Applicant, CaseKind, CaseRecord } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';

/**
 * `proposed` to a second person, `telling` the worker first, `in-force` once the countries concerned were told,
 * `contested` by somebody who says that it is wrong. `received` and `noted` where another country told of it.
 */
export const alertStages = [
  'proposed',
  'rejected',
  'telling',
  'in-force',
  'contested',
  'closed',
  'received',
  'noted',
] as const;
export type AlertStage = (typeof alertStages)[number];

/** A warning that a certificate or a recognition is restricted or forged. Source: Directive 2005/36/EC, art. 56a. */
export interface Alert extends CaseRecord {
  readonly kind: 'alert';
  readonly stage: AlertStage;
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly here: CountryCode;
  /** The country that raised it. */
  readonly raisedIn: CountryCode;
  readonly notice: AlertNotice;
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
  /** Verifiers who subscribed know that it is in force (1), and that it was taken back (2). */
  readonly verifiersTold?: 1 | 2;
}
