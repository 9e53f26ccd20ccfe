import type { TimelineEntry, WorkerStatus } from '../case/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';

/** What another country told, as a file keeps it: its lines are in the file's own timeline. */
export interface News {
  readonly status: WorkerStatus;
  readonly at: Instant;
}

/** The page of a case that another country holds: what that country told, and all lines. */
export const followed = (
  { status, at }: News,
  from: CountryCode,
  timeline: readonly TimelineEntry[],
): WorkerStatus => ({ ...status, timeline, news: { from, at } });

export const latest = (news: News | undefined, from: CountryCode): WorkerStatus['news'] =>
  news === undefined ? undefined : { from, at: news.at };

/** News as it is kept. */
export const asNews = (status: WorkerStatus, at: Instant): News => ({ status: { ...status, timeline: [] }, at });
