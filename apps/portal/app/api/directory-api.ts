import { z } from 'zod';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';
import type { CountryAuthorities, IssuersIn } from '@puente/contracts/answers/public';
import { Authorities, Emergencies, Issuers } from '@puente/contracts/answers/public';
import type { Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';

const webAddress = z.url({ protocol: /^https?$/ });
/** The page makes links of the documents, and none of them leads out of the web. */
const SafeAuthorities = Authorities.refine(({ items }) =>
  items.every(({ document }) => document === undefined || webAddress.safeParse(document).success),
);

type Listed = { readonly outcome: 'listed'; readonly authorities: readonly CountryAuthorities[] };
type Found = { readonly outcome: 'found'; readonly countries: readonly IssuersIn[] };

type Published = { readonly outcome: 'published'; readonly emergencies: Emergencies };

/** Who is who in every country, and whose clocks stand still in this one. No failure is thrown: each is an answer that a page can show. */
export interface DirectoryApi {
  list(): Promise<Listed | Limited | Down>;
  /** By the official code of a standard; what is no code is in no register. */
  issuers(code: string): Promise<Found | Limited | Down>;
  emergencies(): Promise<Published | Limited | Down>;
}

export function directoryApi(base: string, caller: Caller): DirectoryApi {
  const { get } = callerOf(base, caller);
  return {
    async list() {
      const response = await get(apiPath`/authorities`);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseen(response);
      const listed = await read(response, SafeAuthorities);
      return listed ? { outcome: 'listed', authorities: listed.items } : unreadable;
    },

    async issuers(code) {
      const response = await get(asking(apiPath`/authorities/issuers`, { standard: code }));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.status === 400) return { outcome: 'found', countries: [] };
      if (!response.ok) return unforeseen(response);
      const found = await read(response, Issuers);
      return found ? { outcome: 'found', countries: found.items } : unreadable;
    },

    async emergencies() {
      const response = await get(apiPath`/emergencies`);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseen(response);
      const emergencies = await read(response, Emergencies);
      return emergencies ? { outcome: 'published', emergencies } : unreadable;
    },
  };
}
