import type { Language, PlainDate } from '@puente/domain/kernel';
import { languages } from './languages.js';

/** By whose customs `Intl` writes for the reader: the language's own country, or that on whose page they read. */
export function localeOf(language: Language, country?: string): string {
  const { locale } = languages[language];
  return country === undefined || locale.includes('-') ? locale : `${locale}-${country}`;
}

/** A moment as the options say, in the reader's language; one that `Intl` does not know has months of its own. */
export function written(at: Date, options: Intl.DateTimeFormatOptions, language: Language, country?: string): string {
  const format = formatOf(localeOf(language, country), options);
  const spoken = languages[language];
  if (!('months' in spoken)) return format.format(at);
  const { timeZone } = options;
  const month = formatOf('en', { month: 'numeric', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
  const own = (part: Intl.DateTimeFormatPart) =>
    part.type === 'month' ? spoken.months[Number(month) - 1] : part.value;
  return format.formatToParts(at).map(own).join('');
}

/** To make one takes as long as to write a hundred by it. */
function kept<Options, Format>(Made: new (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? new Made(locale, options);
    formats.set(key, format);
    return format;
  };
}
const formatOf = kept(Intl.DateTimeFormat);
const numberFormatOf = kept(Intl.NumberFormat);
const namesOf = kept(Intl.DisplayNames);

/** A number as the options say, in the reader's language. */
export const writtenNumber = (
  number: number,
  options: Intl.NumberFormatOptions,
  language: Language,
  country?: string,
): string => numberFormatOf(localeOf(language, country), options).format(number);

/** `24 de noviembre de 2026`, `24 November 2026`: a month in letters, which no country reads the other way round. */
export const longDate = (date: PlainDate, language: Language): string =>
  written(new Date(date), { dateStyle: 'long', timeZone: 'UTC' }, language);

/** `noviembre`; 1 is January. */
export const monthName = (month: number, language: Language): string =>
  written(new Date(Date.UTC(2000, month - 1)), { month: 'long', timeZone: 'UTC' }, language);

/** As the reader's language calls the country. */
export function countryName(code: string, language: Language): string {
  const spoken = languages[language];
  const name = namesOf(localeOf(language), { type: 'region', fallback: 'code' }).of(code) ?? code;
  return 'countries' in spoken ? nameAmong(spoken.countries, name) : name;
}

/** What a code is called among these names; itself where it has none, as one of a newer node has not. */
export const nameAmong = (names: Readonly<Partial<Record<string, string>>>, code: string): string =>
  (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;

/** `3 de marzo`, `3 March`; with the year where it must be said. */
export const dayOf = (date: PlainDate, language: Language, year: boolean): string =>
  written(
    new Date(date),
    { day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}), timeZone: 'UTC' },
    language,
  );
