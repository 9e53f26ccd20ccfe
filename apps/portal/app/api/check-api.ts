import type { CheckPurpose } from '@puente/domain/insight/disclosure';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';
import { CheckAnswer } from '@puente/contracts/answers/checking';
import { SharedFacts } from '@puente/contracts/answers/worker';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';

export interface Asked {
  readonly number: string;
  readonly document: string;
  readonly purpose?: CheckPurpose;
}
type Checked = { readonly outcome: 'checked'; readonly check: CheckAnswer } | { readonly outcome: 'not-found' };
type Opened =
  | { readonly outcome: 'opened'; readonly shared: SharedFacts }
  | { readonly outcome: 'ended' }
  | { readonly outcome: 'not-found' };

/** What somebody asks to whom a credential or a link was shown. No failure is thrown: each is an answer for a page. */
export interface CheckApi {
  check(asked: Asked): Promise<Checked | Limited | Down>;
  openShare(token: string): Promise<Opened | Limited | Down>;
}

export function checkApi(base: string, caller: Caller): CheckApi {
  const { post } = callerOf(base, caller);
  return {
    async check(asked) {
      const response = await post(apiPath`/checks`, asked);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const check = await read(response, CheckAnswer);
        return check ? { outcome: 'checked', check } : unreadable;
      }
      if (response.status === 404 || response.status === 400) return { outcome: 'not-found' };
      return unforeseen(response);
    },
    async openShare(token) {
      const response = await post(apiPath`/shares/open`, { token });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const shared = await read(response, SharedFacts);
        return shared ? { outcome: 'opened', shared } : unreadable;
      }
      if (response.status === 410) return { outcome: 'ended' };
      if (response.status === 404 || response.status === 400) return { outcome: 'not-found' };
      return unforeseen(response);
    },
  };
}
