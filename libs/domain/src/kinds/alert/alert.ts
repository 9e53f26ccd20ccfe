import type { Matter } from '../appeal/appeal.js';
import type { Applicant, CaseKind, CaseRecord } from '../../file/case/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  LocalizedText,
  OfficerId,
  PlainDate,
  UnitCode,
} from '../../kernel/index.js';
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

/** What crosses a border: scope and period, never reasons. */
export interface AlertNotice {
  /** Of the country that issued it, or of the one that recognised it. */
  readonly subject: 'certificate' | 'recognition';
  readonly severity: 'restricted' | 'forged';
  /** The host's units for a recognition; all of them where none is named. */
  readonly units: readonly UnitCode[];
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

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
  readonly approvedBy?: OfficerId;
  /** Verifiers who subscribed know that it is in force (1), and that it was taken back (2). */
  readonly verifiersTold?: 1 | 2;
}
