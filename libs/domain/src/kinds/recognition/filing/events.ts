import type { Clock } from '../../../clocks/index.js';
import type { AgencyId, CaseId, Instant, OfficerId } from '../../../kernel/index.js';
import type { DocumentRef, Filing } from '../../../file/case/index.js';

export interface DraftOpened {
  readonly type: 'draft-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly filing: Filing;
  /** Who filed on the worker's behalf. */
  readonly assisted?: { readonly agency: AgencyId; readonly officer: OfficerId };
  readonly opens: Clock;
}
export interface DocumentAttached {
  readonly type: 'document-attached';
  readonly at: Instant;
  readonly document: DocumentRef;
}
/** `opens`: the home ministry's clock where the case was filed at home; elsewhere the home country's own file opens it. */
export interface Submitted {
  readonly type: 'submitted';
  readonly at: Instant;
  /** The officer who submitted it for the worker; never among those who decide. */
  readonly by?: OfficerId;
  readonly opens?: Clock;
}
export interface DraftDeleted {
  readonly type: 'draft-deleted';
  readonly at: Instant;
}
export interface Withdrawn {
  readonly type: 'withdrawn';
  readonly at: Instant;
}
export type FilingEvent = DraftOpened | DocumentAttached | Submitted | DraftDeleted | Withdrawn;
