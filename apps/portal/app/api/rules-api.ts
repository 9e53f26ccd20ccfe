import type { AgreementInForce } from '@puente/contracts/answers/public';
import { AgreementsInForce, WhatIf } from '@puente/contracts/answers/public';
import type { Caller, Down, Limited } from './call-api.js';
import { apiPath, asking } from './api-path.js';
import { callerOf, failure, read, refusedForNoReason, unreachable, unreadable } from './call-api.js';

type Listed = { readonly outcome: 'listed'; readonly agreements: readonly AgreementInForce[] };
type Counted = { readonly outcome: 'counted'; readonly answer: WhatIf } | { readonly outcome: 'wrong' };

/** The book of the law, and a deadline before it exists. No failure is thrown: each is an answer that a page can show. */
export interface RulesApi {
  list(): Promise<Listed | Limited | Down>;
  /** `wrong` where what was asked cannot be counted. */
  whatIf(question: Readonly<Record<string, string>>): Promise<Counted | Limited | Down>;
}

export function rulesApi(base: string, caller: Caller): RulesApi {
  const { get } = callerOf(base, caller);
  return {
    async list() {
      const response = await get(apiPath`/rules`);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return (await failure(response)) ?? (await refusedForNoReason(response));
      const listed = await read(response, AgreementsInForce);
      return listed ? { outcome: 'listed', agreements: listed.items } : unreadable;
    },

    async whatIf(question) {
      const response = await get(asking(apiPath`/rules/what-if`, question));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.status === 400 || response.status === 404) return { outcome: 'wrong' };
      if (!response.ok) return (await failure(response)) ?? (await refusedForNoReason(response));
      const answer = await read(response, WhatIf);
      return answer ? { outcome: 'counted', answer } : unreadable;
    },
  };
}
