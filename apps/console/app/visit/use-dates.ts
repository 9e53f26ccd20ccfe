import type { Instant, PlainDate } from '@puente/domain/kernel';
import type { Locale } from '@puente/web/telling';
import { legalDate, moment } from '@puente/web/telling';
import { written } from '@puente/words/languages';
import { useVisit } from './use-visit.js';

interface Dates {
  readonly day: (date: string) => string;
  readonly moment: (at: string) => string;
  /** `mar 1`, of a day that is near. */
  readonly weekday: (date: string) => string;
}

/** Days and moments as whoever is signed in reads them, in the country's time zone. */
export function useDates(): Dates {
  const { country, language, session } = useVisit();
  const locale = { language, country, timeZone: session?.me.timeZone ?? 'UTC' };
  const now = new Date();
  return {
    day: (date) => legalDate(date as PlainDate, now, locale),
    moment: (at) => momentIn(at, now, locale),
    weekday: (date) =>
      written(new Date(date), { weekday: 'short', day: 'numeric', timeZone: 'UTC' }, language, country),
  };
}

/** `3 mar, 10:42`, in a time zone that is said. */
export function momentIn(at: string, now: Date, locale: Locale): string {
  const { day, hour } = moment(at as Instant, now, locale);
  return `${day}, ${hour}`;
}
