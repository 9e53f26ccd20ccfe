import {
  AgreementsInForce,
  CountryLaws,
  Guarantees,
  Procedures,
  ProcedureView,
  WhatIf,
} from '@puente/contracts/answers/public';
import type { z } from 'zod';
import type { ApiPath, Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';

interface Found<Value> {
  readonly outcome: 'found';
  readonly found: Value;
}
type Asked<Value> = Promise<Found<Value> | Limited | Down>;
interface Counted {
  readonly outcome: 'counted';
  readonly answer: WhatIf;
}

/** The book of the law, and a deadline before it exists. No failure is thrown: each is an answer that a page can show. */
export interface RulesApi {
  agreements(): Asked<AgreementsInForce>;
  guarantees(): Asked<Guarantees>;
  countries(): Asked<CountryLaws>;
  procedures(): Asked<Procedures>;
  /** `unknown` where the law has no such kind of file. */
  procedure(kind: string): Promise<Found<ProcedureView> | { readonly outcome: 'unknown' } | Limited | Down>;
  /** `wrong` where what was asked cannot be counted. */
  whatIf(question: Readonly<Record<string, string>>): Promise<Counted | { readonly outcome: 'wrong' } | Limited | Down>;
}

export function rulesApi(base: string, caller: Caller): RulesApi {
  const { get } = callerOf(base, caller);

  /** Undefined where it was asked for what there is not. */
  async function ask<Schema extends z.ZodType>(path: ApiPath, schema: Schema) {
    const response = await get(path);
    if (!(response instanceof Response)) return unreachable(response.unreachable);
    if (response.status === 400 || response.status === 404) return undefined;
    if (!response.ok) return unforeseen(response);
    const found = await read(response, schema);
    return found === undefined ? unreadable : ({ outcome: 'found', found } as const);
  }
  const list = async <Schema extends z.ZodType>(path: ApiPath, schema: Schema) =>
    (await ask(path, schema)) ?? unreadable;

  return {
    agreements: () => list(apiPath`/rules`, AgreementsInForce),
    guarantees: () => list(apiPath`/rules/guarantees`, Guarantees),
    countries: () => list(apiPath`/rules/countries`, CountryLaws),
    procedures: () => list(apiPath`/rules/procedures`, Procedures),
    procedure: async (kind) => (await ask(apiPath`/rules/procedures/${kind}`, ProcedureView)) ?? { outcome: 'unknown' },
    async whatIf(question) {
      const asked = (await ask(asking(apiPath`/rules/what-if`, question), WhatIf)) ?? ({ outcome: 'wrong' } as const);
      return asked.outcome === 'found' ? { outcome: 'counted', answer: asked.found } : asked;
    },
  };
}
