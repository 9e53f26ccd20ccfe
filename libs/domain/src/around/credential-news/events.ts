import type { CountryCode, Instant } from '../../kernel/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { CredentialNews } from '../../file/case/index.js';

export type ReachEvent =
  | {
      /** `from`: the country that issued the credential; its own files tell, those of the others were told. */
      readonly type: 'credential-status-told' | 'credential-status-received';
      readonly at: Instant;
      readonly from: CountryCode;
      readonly news: CredentialNews;
    }
  | ErrandRun;

/** The errands of news are told from the law's own by their ids. */
export const isReachErrand = (errand: string): boolean => errand.startsWith('certificate-news#');

export const isReachEvent = (event: { readonly type: string }): event is ReachEvent =>
  event.type === 'credential-status-told' ||
  event.type === 'credential-status-received' ||
  (event.type === 'errand-run' && isReachErrand((event as ErrandRun).errand));
