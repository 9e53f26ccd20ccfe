import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';
import { CertificatesFound, Countries, PreCheckView } from '@puente/contracts/answers/public';
import type { Caller } from '@puente/web/asking';
import { apiPath, asking, callerOf } from '@puente/web/asking';

type Checked = { readonly outcome: 'checked'; readonly check: PreCheckView } | { readonly outcome: 'not-found' };
type Found = { readonly outcome: 'found'; readonly items: CertificatesFound['items'] };
type Listed = { readonly outcome: 'listed'; readonly countries: readonly string[] };

/** What the pages before an application ask. No failure is thrown: each is an answer that a page can show. */
export interface PreCheckApi {
  /** `from`: country and code, `MX:EC0586.01`. */
  check(from: string, host?: string): Promise<Checked | Limited | Down>;
  /** Standards that fit everyday words. */
  find(words: string): Promise<Found | Limited | Down>;
  countries(): Promise<Listed | Limited | Down>;
}

export function preCheckApi(base: string, caller: Caller): PreCheckApi {
  const { get } = callerOf(base, caller);
  return {
    async check(from, host) {
      const response = await get(asking(apiPath`/pre-check`, { from, ...(host === undefined ? {} : { host }) }));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const check = await read(response, PreCheckView);
        return check ? { outcome: 'checked', check } : unreadable;
      }
      if (response.status === 404 || response.status === 400) return { outcome: 'not-found' };
      return unforeseen(response);
    },

    async find(words) {
      const response = await get(asking(apiPath`/pre-check/certificates`, { q: words }));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.status === 400) return { outcome: 'found', items: [] };
      if (!response.ok) return unforeseen(response);
      const found = await read(response, CertificatesFound);
      return found ? { outcome: 'found', items: found.items } : unreadable;
    },

    async countries() {
      const response = await get(apiPath`/countries`);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseen(response);
      const listed = await read(response, Countries);
      return listed ? { outcome: 'listed', countries: listed.items.map(({ code }) => code) } : unreadable;
    },
  };
}
