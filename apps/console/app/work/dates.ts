import type { Instant } from '@puente/domain/kernel';
import type { Locale } from '@puente/web/telling';
import { moment } from '@puente/web/telling';

/** `3 mar, 10:42`, in the country's time zone. */
export function momentIn(at: string, now: Date, locale: Locale): string {
  const { day, hour } = moment(at as Instant, now, locale);
  return `${day}, ${hour}`;
}
