import { ArchiveContents } from '@puente/contracts/answers/worker';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { CredentialFile } from './credential-api.js';
import { fileIn } from './credential-api.js';
import type { Down, Limited, OwnCode, SessionOver } from './call-api.js';
import { Problem, read, unforeseenInSession, unreachable, unreadable } from './call-api.js';

type Failed = SessionOver | OwnCode | Limited | Down;
type Read = { readonly outcome: 'read'; readonly contents: ArchiveContents };
type Taken = {
  readonly outcome: 'file';
  readonly body: ReadableStream<Uint8Array> | null;
  readonly type: string;
  readonly disposition: string;
};

/** All of one's own in one file. No failure is thrown: each is an answer for a page. */
export interface ArchiveApi {
  contents(token: string): Promise<Read | Failed>;
  /** @param code that was sent to the worker's own contact just now; `no-match` where it is not that one */
  take(token: string, code: string): Promise<Taken | { readonly outcome: 'no-match' } | Failed>;
  /** `not-yet`: no other country has signed what the log of this one is. */
  proof(token: string): Promise<CredentialFile | { readonly outcome: 'not-yet' } | Failed>;
}

const archive = apiPath`/status/archive`;

export function archiveApi(base: string, caller: Caller): ArchiveApi {
  const { get, postForStream } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    async contents(token) {
      const response = await get(archive, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseenInSession(response);
      const contents = await read(response, ArchiveContents);
      return contents ? { outcome: 'read', contents } : unreadable;
    },
    async proof(token) {
      const response = await get(apiPath`/status/proof`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      // Of somebody with nothing here 404 is said too, with another code.
      if (response.status === 404 && (await read(response.clone(), Problem))?.code === 'NOT_FOUND')
        return { outcome: 'not-yet' };
      return response.ok ? await fileIn(response) : unforeseenInSession(response);
    },
    async take(token, code) {
      const response = await postForStream(archive, { code }, { ...bearer(token), accept: 'application/zip' });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const type = response.headers.get('content-type') ?? 'application/octet-stream';
        const disposition = response.headers.get('content-disposition') ?? 'attachment';
        return { outcome: 'file', body: response.body, type, disposition };
      }
      if (response.status === 400) return { outcome: 'no-match' };
      // 401 is said of a code too, and the session goes on.
      if (response.status === 401 && (await read(response.clone(), Problem))?.code === 'CODE_NOT_ACCEPTED')
        return { outcome: 'no-match' };
      return unforeseenInSession(response);
    },
  };
}
