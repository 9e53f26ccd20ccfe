import type { Instant, PlainDate } from '@puente/domain/kernel';
import { legalDate, moment } from '@puente/web/telling';
import { useVisit } from './use-visit.js';

/** Days and moments as whoever is signed in reads them, in the country's time zone. */
export function useDates(): { readonly day: (date: string) => string; readonly moment: (at: string) => string } {
  const { country, language, session } = useVisit();
  const locale = { language, country, timeZone: session?.me.timeZone ?? 'UTC' };
  const now = new Date();
  return {
    day: (date) => legalDate(date as PlainDate, now, locale),
    moment(at) {
      const { day, hour } = moment(at as Instant, now, locale);
      return `${day}, ${hour}`;
    },
  };
}
