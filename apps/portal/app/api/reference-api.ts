import { ReferenceView } from '@puente/contracts/answers/worker';
import type { ApiPath, Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';

/** What a co-signer says. */
export interface Signature {
  readonly code: string;
  readonly relation: 'employer' | 'peer';
  readonly confirms: boolean;
  readonly from: number;
  readonly until?: number;
  readonly units: readonly string[];
}

type NoMatch = { readonly outcome: 'no-match' };
export type ReferenceRead = { readonly outcome: 'read'; readonly reference: ReferenceView } | NoMatch;
/** `not-taken`: something that was said cannot be, a year that has not come for one. */
export type Signed = { readonly outcome: 'answered' | 'not-taken' } | NoMatch;

/** What the page of a reference asks. No failure is thrown: each is an answer that the page can show. */
export interface ReferenceApi {
  readReference(code: string): Promise<ReferenceRead | Limited | Down>;
  coSign(signature: Signature): Promise<Signed | Limited | Down>;
  decline(code: string): Promise<Signed | Limited | Down>;
}

export function referenceApi(base: string, caller: Caller): ReferenceApi {
  const { post } = callerOf(base, caller);
  const answer = async (path: ApiPath, body: object): Promise<Signed | Limited | Down> => {
    const response = await post(path, body);
    if (!(response instanceof Response)) return unreachable(response.unreachable);
    // Sent twice, by a thumb or a bad line: it was answered.
    if (response.ok || response.status === 409) return { outcome: 'answered' };
    if (response.status === 401) return { outcome: 'no-match' };
    if (response.status === 400 || response.status === 422) return { outcome: 'not-taken' };
    return unforeseen(response);
  };
  return {
    async readReference(code) {
      const response = await post(apiPath`/references/read`, { code });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const reference = await read(response, ReferenceView);
        return reference ? { outcome: 'read', reference } : unreadable;
      }
      if (response.status === 401 || response.status === 400) return { outcome: 'no-match' };
      return unforeseen(response);
    },
    coSign: (signature) => answer(apiPath`/references/co-sign`, signature),
    decline: (code) => answer(apiPath`/references/decline`, { code }),
  };
}
