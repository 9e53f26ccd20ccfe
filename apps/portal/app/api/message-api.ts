import { MessageChecked } from '@puente/contracts/answers/public';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';

/** What the page of whoever got a message asks. No failure is thrown. */
export interface MessageApi {
  /**
   * @param asked the code in it, or who sent it
   * @param to where it arrived: some digits or letters; empty for a printed letter
   */
  check(
    asked: string,
    to: string,
  ): Promise<{ readonly outcome: 'checked'; readonly message: MessageChecked } | Limited | Down>;
}

export function messageApi(base: string, caller: Caller): MessageApi {
  const { post } = callerOf(base, caller);
  return {
    async check(asked, to) {
      const response = await post(apiPath`/messages/check`, { asked, ...(to === '' ? {} : { to }) });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      // What nobody could have sent is not known either.
      if (response.status === 400) return { outcome: 'checked', message: { ours: 'unknown' } };
      if (!response.ok) return unforeseen(response);
      const message = await read(response, MessageChecked);
      return message ? { outcome: 'checked', message } : unreadable;
    },
  };
}
