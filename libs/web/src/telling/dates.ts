import type { Instant, PlainDate } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';

export interface Locale {
  readonly language: PageLanguage;
  /** Whose way to write dates. */
  readonly country: string;
  readonly timeZone: string;
}

/** English has one form for all readers here: the day before the month, as in Spanish. */
const tagOf = ({ language, country }: Locale) => (language === 'en' ? 'en-GB' : `${language}-${country}`);

/** `28 de abril`, with the year where it is not this one. */
export function legalDate(date: PlainDate, now: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(tagOf(locale), {
    day: 'numeric',
    month: 'long',
    ...(date.startsWith(yearOf(now, locale)) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(date));
}

/** `3 mar` and `10:42`: the day and the hour in the country's time zone. */
export function moment(at: Instant, now: Date, locale: Locale): { readonly day: string; readonly hour: string } {
  const then = new Date(at);
  const day = new Intl.DateTimeFormat(tagOf(locale), {
    day: 'numeric',
    month: 'short',
    ...(yearOf(then, locale) === yearOf(now, locale) ? {} : { year: 'numeric' }),
    timeZone: locale.timeZone,
  });
  const hour = new Intl.DateTimeFormat(tagOf(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: locale.timeZone,
  });
  return { day: day.format(then), hour: hour.format(then) };
}

const yearOf = (at: Date, { timeZone }: Locale): string =>
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(at);
