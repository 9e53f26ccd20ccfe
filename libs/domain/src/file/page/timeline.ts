import type { ArgsOf, CaseRecord, LineArgs, TimelineEntry, TimelineWhat } from '../case/index.js';
import { timelineWhat } from '../case/index.js';
import type { CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import type { NoticeServed } from '../engine/notices.js';
import { showsService } from '../engine/notices.js';

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
  const all = new Map([...own, ...other].map((entry) => [nameOf(entry), entry]));
  return [...all.values()].sort(byTime);
}

/** Of another country, in one file: no procedure has as many. */
const linesAtMost = 300;

/**
 * What another country's page adds to the lines that are known: its own, and no more than a procedure has. No country writes
 * the lines of another, or fills a page without an end.
 */
export function linesOf(
  from: CountryCode,
  told: readonly TimelineEntry[],
  known: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  const before = new Set(known.filter(({ country }) => country === from).map(nameOf));
  let room = linesAtMost - before.size;
  return told.filter((entry) => entry.country === from && (before.has(nameOf(entry)) || room-- > 0));
}

/** What a line is of: two of one moment that differ in it are two. What a later version says beside it makes no second line. */
const isOf = ['agency', 'certifier', 'number', 'subject', 'units', 'on'] as const satisfies readonly (keyof LineArgs)[];

const nameOf = ({ args = {}, at, country, what }: TimelineEntry): string =>
  JSON.stringify([at, country, what, ...isOf.map((arg) => args[arg])]);

function byTime(one: TimelineEntry, other: TimelineEntry): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  const ranks = (rank.get(one.what) ?? 0) - (rank.get(other.what) ?? 0);
  return ranks || one.country.localeCompare(other.country) || (nameOf(one) < nameOf(other) ? -1 : 1);
}

/** Proof of service is shown where it starts a period: it is the day from which the worker counts. */
export function serviceLines(file: CaseRecord, here: CountryCode, event: NoticeServed): readonly TimelineEntry[] {
  const notice = file.notices.find(({ id }) => id === event.notice);
  if (notice === undefined || !showsService(file, notice)) return [];
  const { channel, servedOn } = event.service;
  return [line(here, event.at, 'notice-served', { args: { subject: notice.subject, channel, on: servedOn } })];
}
