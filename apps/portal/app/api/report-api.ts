import { createHash } from 'node:crypto';
import { ReportFollowed, ReportReceipt } from '@puente/contracts/answers/public';
import type { ApiPath, Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { failure, Problem, read, unforeseen, unreachable, unreadable } from './call-api.js';

export interface Reported {
  readonly words: string;
  /** An agency of the country. */
  readonly office?: string;
  readonly telephone?: string;
}
type NoMatch = { readonly outcome: 'no-match' };
/** With what is wrong, in the reader's language. */
type NotTaken = { readonly outcome: 'not-taken'; readonly why?: string };
export type AddedToReport = { readonly outcome: 'added' } | NoMatch | NotTaken | Limited | Down;

/** What the pages of a report without a name ask. Nothing of the reader's session goes with it. No failure is thrown. */
export interface ReportApi {
  report(
    reported: Reported,
  ): Promise<{ readonly outcome: 'received'; readonly receipt: string } | NotTaken | Limited | Down>;
  follow(
    receipt: string,
  ): Promise<{ readonly outcome: 'read'; readonly report: ReportFollowed } | NoMatch | Limited | Down>;
  add(receipt: string, words: string): Promise<AddedToReport>;
  addPicture(receipt: string, picture: File): Promise<AddedToReport>;
}

export function reportApi(base: string, caller: Caller): ReportApi {
  const { post, send } = callerOf(base, caller);
  const added = async (response: Awaited<ReturnType<typeof post>>): Promise<AddedToReport> => {
    if (!(response instanceof Response)) return unreachable(response.unreachable);
    if (response.ok) return { outcome: 'added' };
    if (response.status === 401) return { outcome: 'no-match' };
    return (await failure(response)) ?? notTaken(response);
  };
  return {
    async report(reported) {
      const response = await post(apiPath`/anonymous-reports`, reported);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return (await failure(response)) ?? notTaken(response);
      const receipt = (await read(response, ReportReceipt))?.receipt;
      return receipt === undefined ? unreadable : { outcome: 'received', receipt };
    },
    async follow(receipt) {
      const response = await post(apiPath`/anonymous-reports/read`, { receipt });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.status === 401 || response.status === 400) return { outcome: 'no-match' };
      if (!response.ok) return unforeseen(response);
      const report = await read(response, ReportFollowed);
      return report ? { outcome: 'read', report } : unreadable;
    },
    add: async (receipt, words) => added(await post(apiPath`/anonymous-reports/add`, { receipt, words })),
    async addPicture(receipt, picture) {
      const form = new FormData();
      form.set('receipt', receipt);
      form.set('file', picture);
      const key = createHash('sha256')
        .update(receipt)
        .update(new Uint8Array(await picture.arrayBuffer()));
      const path: ApiPath = apiPath`/anonymous-reports/pictures`;
      return added(await send(path, form, key.digest('hex')));
    },
  };
}

async function notTaken(response: Response): Promise<NotTaken> {
  const said = await read(response, Problem);
  const why = said?.detail ?? said?.title;
  return { outcome: 'not-taken', ...(why === undefined ? {} : { why }) };
}
