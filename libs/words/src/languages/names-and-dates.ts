import type { Language, PlainDate } from '@puente/domain/kernel';
import { languages } from './languages.js';

/** `24 de noviembre de 2026`, `24 November 2026`: a month in letters, which no country reads the other way round. */
export function longDate(date: PlainDate, language: Language): string {
  const at = new Date(date);
  const spoken = languages[language];
  if ('months' in spoken)
    return `${String(at.getUTCDate())} ${monthName(at.getUTCMonth() + 1, language)} ${String(at.getUTCFullYear())}`;
  return new Intl.DateTimeFormat(spoken.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** `noviembre`; 1 is January. */
export function monthName(month: number, language: Language): string {
  const spoken = languages[language];
  const own = 'months' in spoken ? spoken.months[month - 1] : undefined;
  return (
    own ?? new Intl.DateTimeFormat(spoken.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
  );
}

/** As the reader's language calls the country. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([languages[language].locale], { type: 'region', fallback: 'code' }).of(code) ?? code;

const days = new Map<string, Intl.DateTimeFormat>();

/** `3 de marzo`, `3 March`; with the year where it must be said. */
export function dayOf(date: PlainDate, language: Language, year: boolean): string {
  const key = `${language} ${String(year)}`;
  const { locale } = languages[language];
  const format =
    days.get(key) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      ...(year ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  days.set(key, format);
  return format.format(new Date(date));
}
