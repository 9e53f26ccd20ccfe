import type { WorkingCalendar } from '@puente/domain/clocks';
import type { CountryCode } from '@puente/domain/kernel';
import { z } from 'zod';
import { date, localized, timeZone, words } from '../vocabulary/words.js';

/** packs/<country>/calendar.json: the days on which the offices that count a period do not work, each with its law. */
export const calendarFile = z.strictObject({
  version: words,
  timeZone,
  weekend: z.array(z.int().min(1).max(7)),
  coversFrom: date,
  coversUntil: date,
  /** Sources of law by a short name of the pack's own. */
  laws: z.record(z.string(), localized),
  holidays: z
    .array(
      z.strictObject({
        on: date,
        name: localized,
        law: words,
        /** Off from noon only. No period ends or counts on such a day: an office that is shut half the day is shut. */
        fromNoon: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
});

export type CalendarFile = z.output<typeof calendarFile>;

export const workingCalendar = (country: CountryCode, file: CalendarFile): WorkingCalendar => ({
  country,
  version: file.version,
  timeZone: file.timeZone,
  weekend: file.weekend,
  holidays: Object.fromEntries(file.holidays.map((holiday) => [holiday.on, holiday.name])),
  coversUntil: file.coversUntil,
});
