import type { Clock } from '../../clocks/index.js';
import type { AgencyId, CaseId, CountryCode, PlainDate } from '../../kernel/index.js';
import type { Applicant, CaseKind } from './law.js';
import type { Matter } from './matter.js';

/**
 * What a worker lets a body of legal aid read of their case; the decision with its reasons, its law and its last days; `remedies`, the
 * appeals and corrections of the case, also those that begin later.
 */
export const sharedParts = ['progress', 'decision', 'documents', 'remedies', 'contact'] as const;
export type SharedPart = (typeof sharedParts)[number];

/** What the worker chose: who reads which parts, until which day in the country of the file. */
export interface LegalAidShare {
  readonly body: AgencyId;
  readonly parts: readonly SharedPart[];
  readonly until: PlainDate;
}

/** Run by the case that its worker sends. */
export interface OpenLegalAid extends LegalAidShare {
  readonly type: 'open-legal-aid';
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly here: CountryCode;
  readonly clock: Clock;
}

/** `ended`: by the worker, or with its last day. */
export const legalAidNews = ['accepted', 'declined', 'unanswered', 'ended'] as const;
export type LegalAidNews = (typeof legalAidNews)[number];

/** Run by the body's file in the case, so that its worker is told. */
export interface HearLegalAid {
  readonly type: 'hear-legal-aid';
  readonly aid: CaseId;
  readonly body: AgencyId;
  readonly news: LegalAidNews;
  /** The worker ended it: nobody there acts for them any more. */
  readonly byWorker?: true;
}
