import type { AlertNotice, OpenAlert } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { Alert } from './alert.js';

export interface Happened {
  readonly at: Instant;
}

export type AlertEvent =
  | (Happened &
      Omit<OpenAlert, 'type' | 'clock'> & {
        readonly type: 'alert-proposed';
        readonly caseId: CaseId;
        readonly here: CountryCode;
        readonly opens: Clock;
      })
  | (Happened & {
      readonly type: 'alert-received';
      readonly caseId: CaseId;
      readonly here: CountryCode;
      readonly from: CountryCode;
      readonly about: Alert['about'];
      readonly notice: AlertNotice;
      readonly holder: AgencyId;
    })
  | (Happened & { readonly type: 'alert-approved'; readonly by: OfficerId })
  | (Happened & { readonly type: 'alert-rejected'; readonly reasons: LocalizedText })
  /** `unreached`: the period ended before the worker could be told first. */
  | (Happened & { readonly type: 'countries-told'; readonly to: readonly CountryCode[]; readonly unreached: boolean })
  | (Happened & { readonly type: 'alert-contested'; readonly ground: string; readonly opens: Clock })
  | (Happened & { readonly type: 'alert-kept'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'alert-closed'; readonly reasons?: LocalizedText })
  | (Happened & { readonly type: 'alert-minded' })
  | (Happened & { readonly type: 'verifiers-told'; readonly change: 1 | 2 })
  | UpkeepEvent;
