import type { ArgsOf, CaseRecord, TimelineEntry, TimelineWhat } from '../case/index.js';
import { timelineWhat } from '../case/index.js';
import type { CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import type { NoticeServed } from '../engine/notices.js';
import { opensPeriod } from '../engine/notices.js';

const rank = new Map<TimelineWhat, number>(timelineWhat.map((what, index) => [what, index]));

interface Said<What extends TimelineWhat> {
  readonly args: ArgsOf<What>;
  readonly words?: LocalizedText | undefined;
}
/** A line that nothing has to fill may be said without more. */
type More<What extends TimelineWhat> =
  Partial<ArgsOf<What>> extends ArgsOf<What> ? [more?: Partial<Said<What>>] : [more: Said<What>];

/** One line, with all that the page needs to say it. */
export const line = <const What extends TimelineWhat>(
  country: CountryCode,
  at: Instant,
  what: What,
  ...[{ args, words } = {}]: More<What>
): TimelineEntry => ({
  at,
  country,
  what,
  ...(args === undefined ? {} : { args }),
  ...(words === undefined ? {} : { words }),
});

/** The lines of two countries as one, the same in both: by time, and each once however often it was told. */
export function mergeTimelines(
  own: readonly TimelineEntry[],
  other: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  if (other.length === 0) return own;
  const all = new Map([...own, ...other].map((entry) => [`${entry.at} ${entry.country} ${entry.what}`, entry]));
  return [...all.values()].sort(byTime);
}

function byTime(one: TimelineEntry, other: TimelineEntry): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  const ranks = (rank.get(one.what) ?? 0) - (rank.get(other.what) ?? 0);
  return ranks === 0 ? one.country.localeCompare(other.country) : ranks;
}

/** Proof of service is shown where it starts a period: it is the day from which the worker counts. */
export function serviceLines(file: CaseRecord, here: CountryCode, event: NoticeServed): readonly TimelineEntry[] {
  const subject = file.notices.find((notice) => notice.id === event.notice)?.subject;
  if (subject === undefined || !opensPeriod(subject)) return [];
  const { channel, servedOn } = event.service;
  return [line(here, event.at, 'notice-served', { args: { subject, channel, on: servedOn } })];
}
