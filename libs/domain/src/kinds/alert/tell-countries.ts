import type { Instant, NoticeId } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import type { AlertEvent } from './events.js';

/** Whether this notice is the one that the worker gets before any country does. */
export const tellsFirst = ({ notices, stage }: Alert, id: NoticeId): boolean =>
  stage === 'telling' && notices.some((notice) => notice.id === id && notice.subject === 'credential-alerted');

/** The countries concerned get scope and period, never reasons. */
export const tellCountries = ({ tell }: Alert, at: Instant, unreached: boolean): AlertEvent => ({
  type: 'countries-told',
  at,
  to: tell,
  unreached,
});
