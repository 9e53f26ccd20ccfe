import { dateOfDay, dayIn, dayOfDate, endOf } from '../../clocks/days.js';
import type { Instant, PlainDate, Refused, TimeZone } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** What of a credential a worker may choose to show. How it stands is always shown with it. */
export const shareFacts = ['qualification', 'units', 'validity', 'name', 'birth-date', 'document'] as const;
export type ShareFact = (typeof shareFacts)[number];

/** Days, today not counted. */
export const shareDays = { usual: 14, atMost: 90 } as const;
/** Links of one person that work at the same time. */
export const sharesAtMost = 20;

export interface ShareEnd {
  /** The last day on which the link works. */
  readonly until: PlainDate;
  readonly endsAt: Instant;
}

/** When a link ends that is made now: on the day that the worker says, or after the usual time. */
export function endOfShare(until: PlainDate | undefined, timeZone: TimeZone, now: Instant): ShareEnd | Refused {
  const today = dayIn(timeZone, now);
  const last = until ?? dateOfDay(today + shareDays.usual);
  if (last < dateOfDay(today)) return refuse('DATE_IN_PAST', { date: last }, 'until');
  if (last > dateOfDay(today + shareDays.atMost))
    return refuse('SHARE_TOO_LONG', { atMost: shareDays.atMost }, 'until');
  return { until: last, endsAt: endOf(timeZone, dayOfDate(last)) };
}
