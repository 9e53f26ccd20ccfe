import type { CaseId } from '@puente/domain/kernel';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';
import { StatusSession, StatusAnswer } from '@puente/contracts/answers/worker';
import type { Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';

export type Opened = { readonly outcome: 'opened'; readonly session: StatusSession } | { readonly outcome: 'no-match' };
export type Asked = { readonly outcome: 'asked' };
export type Followed =
  | { readonly outcome: 'followed'; readonly body: ReadableStream<Uint8Array> | null }
  | { readonly outcome: 'session-over' };
export type Read = { readonly outcome: 'read'; readonly status: StatusAnswer } | { readonly outcome: 'session-over' };

/** What the pages ask of the country's API. No failure is thrown: each is an answer that a page can show. */
export interface StatusApi {
  openSession(caseNumber: CaseId, code: string): Promise<Opened | Limited | Down>;
  askForCode(caseNumber: CaseId): Promise<Asked | Limited | Down>;
  /** @param byItself nobody asked to see it, so that nothing is served by it */
  readStatus(token: string, byItself?: boolean): Promise<Read | Limited | Down>;
  /** @param gone aborted when whoever follows went away */
  followStatus(token: string, gone: AbortSignal): Promise<Followed | Limited | Down>;
}

export function statusApi(base: string, caller: Caller): StatusApi {
  const { get, getStream, post } = callerOf(base, caller);
  return {
    async openSession(caseNumber, code) {
      const response = await post(apiPath`/status/sessions`, { caseNumber, code });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const session = await read(response, StatusSession);
        return session ? { outcome: 'opened', session } : unreadable;
      }
      if ([400, 401, 403].includes(response.status)) return { outcome: 'no-match' };
      return unforeseen(response);
    },

    async askForCode(caseNumber) {
      const response = await post(apiPath`/status/codes`, { caseNumber });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) return { outcome: 'asked' };
      return unforeseen(response);
    },

    async readStatus(token, byItself = false) {
      const path = byItself ? asking(apiPath`/status`, { unread: 'true' }) : apiPath`/status`;
      const response = await get(path, { authorization: `Bearer ${token}` });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const status = await read(response, StatusAnswer);
        return status ? { outcome: 'read', status } : unreadable;
      }
      if (response.status === 401 || response.status === 403) return { outcome: 'session-over' };
      return unforeseen(response);
    },

    async followStatus(token, gone) {
      const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
      const response = await getStream(apiPath`/status/events`, headers, gone);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) return { outcome: 'followed', body: response.body };
      if (response.status === 401 || response.status === 403) return { outcome: 'session-over' };
      return unforeseen(response);
    },
  };
}
