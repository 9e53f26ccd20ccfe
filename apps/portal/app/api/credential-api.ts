import type { Down, Limited, OwnCode, SessionOver } from './call-api.js';
import { read, unforeseenInSession, unreachable, unreadable } from './call-api.js';
import type { CredentialForm, OwnCredential } from '@puente/contracts/answers/worker';
import { OwnCredentials, WalletOffer } from '@puente/contracts/answers/worker';
import type { Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';

type Failed = SessionOver | OwnCode | Limited | Down;
/** The law or the moment does not allow it: too many copies, lost already, no longer in force. */
type NotTaken = { readonly outcome: 'not-taken' };
type Listed = { readonly outcome: 'listed'; readonly credentials: readonly OwnCredential[] };
type Offered = { readonly outcome: 'offered'; readonly offer: WalletOffer };
export type CredentialFile = {
  readonly outcome: 'file';
  readonly bytes: ArrayBuffer;
  readonly type: string;
  readonly disposition: string;
};

/** The bytes that the API made. */
export const fileIn = async (response: Response): Promise<CredentialFile> => ({
  outcome: 'file',
  bytes: await response.arrayBuffer(),
  type: response.headers.get('content-type') ?? 'application/octet-stream',
  disposition: response.headers.get('content-disposition') ?? 'attachment',
});

/** What the worker does with the credential they carry. No failure is thrown: each is an answer for a page. */
export interface CredentialApi {
  list(token: string): Promise<Listed | Failed>;
  /** @param identity false leaves birth date and document out */
  form(
    token: string,
    number: string,
    form: CredentialForm,
    identity: boolean,
  ): Promise<CredentialFile | NotTaken | Failed>;
  offer(token: string, number: string): Promise<Offered | NotTaken | Failed>;
  renewPaper(token: string, number: string): Promise<{ readonly outcome: 'done' } | NotTaken | Failed>;
  endCopy(token: string, number: string, copy: string): Promise<{ readonly outcome: 'done' } | NotTaken | Failed>;
  backup(token: string, number: string, passphrase: string): Promise<CredentialFile | NotTaken | Failed>;
}

const credentials = apiPath`/status/credentials`;

/** The page makes a link of it, and opens nothing but a wallet. */
const SafeOffer = WalletOffer.refine(({ link }) => link.startsWith('openid-credential-offer://'));

export function credentialApi(base: string, caller: Caller): CredentialApi {
  const { get, post } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  type Answered = Awaited<ReturnType<typeof get>>;

  /** What every refusal means, whatever was asked; the good answer is read by whoever asked. */
  async function answerOf<Good>(answered: Answered, good: (response: Response) => Promise<Good>) {
    if (!(answered instanceof Response)) return unreachable(answered.unreachable);
    if (answered.ok) return good(answered);
    if ([400, 404, 409, 422].includes(answered.status)) return { outcome: 'not-taken' } as const;
    return unforeseenInSession(answered);
  }
  const done = () => Promise.resolve({ outcome: 'done' } as const);
  return {
    async list(token) {
      const answer = await answerOf(await get(credentials, bearer(token)), async (response) => {
        const listed = await read(response, OwnCredentials);
        return listed ? ({ outcome: 'listed', credentials: listed.items } as const) : unreadable;
      });
      return answer.outcome === 'not-taken' ? unreadable : answer;
    },
    form: async (token, number, form, identity) => {
      const path = apiPath`/status/credentials/${number}/${form}`;
      return answerOf(await get(identity ? path : asking(path, { identity: 'false' }), bearer(token)), fileIn);
    },
    offer: async (token, number) =>
      answerOf(await post(apiPath`/status/credentials/${number}/offers`, {}, bearer(token)), async (response) => {
        const offer = await read(response, SafeOffer);
        return offer ? ({ outcome: 'offered', offer } as const) : unreadable;
      }),
    renewPaper: async (token, number) =>
      answerOf(await post(apiPath`/status/credentials/${number}/papers`, {}, bearer(token)), done),
    endCopy: async (token, number, copy) =>
      answerOf(await post(apiPath`/status/credentials/${number}/copies/${copy}/end`, {}, bearer(token)), done),
    backup: async (token, number, passphrase) =>
      answerOf(await post(apiPath`/status/credentials/${number}/backup`, { passphrase }, bearer(token)), fileIn),
  };
}
