import { StatisticsView } from '@puente/contracts/answers/public';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';

/** What the node says of its own work, to everybody. No failure is thrown: each is an answer for a page. */
export interface FiguresApi {
  read(): Promise<{ readonly outcome: 'read'; readonly figures: StatisticsView } | Limited | Down>;
  /** For spreadsheets, in the reader's language. */
  table(): Promise<{ readonly outcome: 'table'; readonly csv: string } | Limited | Down>;
}

export function figuresApi(base: string, caller: Caller): FiguresApi {
  const { get } = callerOf(base, caller);
  return {
    async read() {
      const response = await get(apiPath`/statistics`);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (!response.ok) return unforeseen(response);
      const figures = await read(response, StatisticsView);
      return figures ? { outcome: 'read', figures } : unreadable;
    },
    async table() {
      const response = await get(apiPath`/statistics.csv`, { accept: 'text/csv' });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      return response.ok ? { outcome: 'table', csv: await response.text() } : unforeseen(response);
    },
  };
}
