import type { AlertNote, Annex, CorrectableField } from '../../file/case/index.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';

export interface Happened {
  readonly at: Instant;
}

export type AnnexEvent =
  | (Happened & { readonly type: 'annex-opened'; readonly annex: Annex })
  | (Happened & { readonly type: 'alert-noted'; readonly note: AlertNote })
  /** Names of fields only; `from` is the country whose dossier it was mended in. */
  | (Happened & {
      readonly type: 'data-corrected';
      readonly from: CountryCode;
      readonly here: CountryCode;
      readonly correction: CaseId;
      readonly fields: readonly CorrectableField[];
    })
  | ErrandRun;

const types: ReadonlySet<string> = new Set<AnnexEvent['type']>(['annex-opened', 'alert-noted', 'data-corrected']);

/** The errands of annexes are told from the law's own by their ids. */
export const isAnnexErrand = (errand: string): boolean => errand.startsWith('open-annex#');

export const isAnnexEvent = (event: { readonly type: string }): event is AnnexEvent =>
  types.has(event.type) || (event.type === 'errand-run' && isAnnexErrand((event as ErrandRun).errand));
