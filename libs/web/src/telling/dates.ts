import type { Instant, PlainDate } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { written } from '@puente/words/languages';

export interface Locale {
  readonly language: PageLanguage;
  /** Whose way to write dates. */
  readonly country: string;
  readonly timeZone: string;
}

/** `28 de abril`, with the year where it is not this one. */
export const legalDate = (date: PlainDate, now: Date, locale: Locale): string =>
  written(
    new Date(date),
    {
      day: 'numeric',
      month: 'long',
      ...(date.startsWith(yearOf(now, locale)) ? {} : { year: 'numeric' }),
      timeZone: 'UTC',
    },
    locale.language,
    locale.country,
  );

/** `3 mar` and `10:42`: the day and the hour in the country's time zone. */
export function moment(at: Instant, now: Date, locale: Locale): { readonly day: string; readonly hour: string } {
  const { country, language, timeZone } = locale;
  const then = new Date(at);
  const year = yearOf(then, locale) === yearOf(now, locale) ? {} : ({ year: 'numeric' } as const);
  return {
    day: written(then, { day: 'numeric', month: 'short', ...year, timeZone }, language, country),
    hour: written(then, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }, language, country),
  };
}

const yearOf = (at: Date, { timeZone }: Locale): string => written(at, { year: 'numeric', timeZone }, 'en');
