import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { localized } from '../vocabulary/words.js';

const days = z.array(
  z.strictObject({
    on: z.array(z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, wanted.dayOrDate.en)).min(1),
    why: localized,
  }),
);

/**
 * packs/<country>/calendar-differs.json, which may be missing: where the calendar and an independent list of holidays part, each with the
 * reason. What an office's day off is, is law, and the list follows other sources than the ministries do.
 */
export const calendarDiffers = z.strictObject({
  /** Days that the list lacks. */
  ours: days,
  /** Days of the list that are none here. */
  theirs: days,
});

export type CalendarDiffers = z.output<typeof calendarDiffers>;

/** Whether some of them say it of this date, in that year or in every year. */
export const saysOf = (some: CalendarDiffers['ours'], date: string): boolean =>
  some.some(({ on }) => on.includes(date) || on.includes(date.slice('2026-'.length)));
