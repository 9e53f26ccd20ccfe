import type { ShareFact } from '@puente/domain/insight/disclosure';
import type { ApiPath } from './api-path.js';
import { apiPath, asking } from './api-path.js';
import type { Caller, Down, Limited } from './call-api.js';
import { callerOf, failure, read, refusedForNoReason, unreachable, unreadable } from './call-api.js';
import { LookPage, OwnSessions, Shares } from '@puente/contracts/answers/worker';

export interface NewShare {
  readonly credential: string;
  readonly facts: readonly ShareFact[];
  readonly label: string;
  readonly until?: string;
}

type SessionOver = { readonly outcome: 'session-over' };
type Listed = { readonly outcome: 'listed'; readonly shares: Shares };
/** `not-taken`: a day that cannot be, or too many links at once. */
type Made = { readonly outcome: 'made' | 'not-taken' };
type Looks = { readonly outcome: 'read'; readonly looks: LookPage };
type Sessions = { readonly outcome: 'read'; readonly sessions: OwnSessions };

/** What the worker asks with the session of their page. No failure is thrown: each is an answer for a page. */
export interface OwnApi {
  shares(token: string): Promise<Listed | SessionOver | Limited | Down>;
  share(token: string, share: NewShare): Promise<Made | SessionOver | Limited | Down>;
  endShare(token: string, share: string): Promise<Made | SessionOver | Limited | Down>;
  looks(token: string, before?: string): Promise<Looks | SessionOver | Limited | Down>;
  sessions(token: string): Promise<Sessions | SessionOver | Limited | Down>;
  /** @param which `this`, `all`, or the id of one */
  endSessions(token: string, which: string): Promise<Made | SessionOver | Limited | Down>;
}

export function ownApi(base: string, caller: Caller): OwnApi {
  const { get, post } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const over = ({ status }: Response) => status === 401 || status === 403;
  const act = async (path: ApiPath, body: object, token: string): Promise<Made | SessionOver | Limited | Down> => {
    const response = await post(path, body, bearer(token));
    if (!(response instanceof Response)) return unreachable(response.unreachable);
    if (response.ok) return { outcome: 'made' };
    if (over(response)) return { outcome: 'session-over' };
    if ([400, 404, 409, 422].includes(response.status)) return { outcome: 'not-taken' };
    return (await failure(response)) ?? (await refusedForNoReason(response));
  };
  return {
    share: (token, share) => act(apiPath`/status/shares`, share, token),
    endShare: (token, share) => act(apiPath`/status/shares/end`, { share }, token),
    endSessions: (token, session) => act(apiPath`/status/sessions/end`, { session }, token),
    async shares(token) {
      const response = await get(apiPath`/status/shares`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (over(response)) return { outcome: 'session-over' };
      if (!response.ok) return (await failure(response)) ?? (await refusedForNoReason(response));
      const shares = await read(response, Shares);
      return shares ? { outcome: 'listed', shares } : unreadable;
    },
    async looks(token, before) {
      const looked = apiPath`/status/looks`;
      const response = await get(before === undefined ? looked : asking(looked, { before }), bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (over(response)) return { outcome: 'session-over' };
      if (!response.ok) return (await failure(response)) ?? (await refusedForNoReason(response));
      const looks = await read(response, LookPage);
      return looks ? { outcome: 'read', looks } : unreadable;
    },
    async sessions(token) {
      const response = await get(apiPath`/status/sessions`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (over(response)) return { outcome: 'session-over' };
      if (!response.ok) return (await failure(response)) ?? (await refusedForNoReason(response));
      const sessions = await read(response, OwnSessions);
      return sessions ? { outcome: 'read', sessions } : unreadable;
    },
  };
}
