import type { PlainDate } from '@puente/domain/kernel';
import type { Tongue } from './sheet.js';

/** `24 de noviembre de 2026`, `24 November 2026`: a month in letters, which no country reads the other way round. */
export function writtenDate(date: PlainDate, { language, words }: Tongue): string {
  const at = new Date(date);
  const month = words.months?.[at.getUTCMonth()];
  if (month !== undefined) return `${String(at.getUTCDate())} ${month} ${String(at.getUTCFullYear())}`;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** As the reader's language calls the country; ICU has no Haitian Creole, whose readers know the French name. */
export const countryName = (code: string, { language }: Tongue): string =>
  new Intl.DisplayNames([language === 'ht' ? 'fr' : language], { type: 'region', fallback: 'code' }).of(code) ?? code;
