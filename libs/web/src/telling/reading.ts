import { documentKinds } from '@puente/domain/file/case';
import type { DocumentKind } from '@puente/domain/file/case';
import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Between } from '@puente/words/arguments';
import type { Pages } from '@puente/words/languages';
import type { PageLanguage } from '@puente/words/languages';
import { countryName, nameAmong, pagesIn } from '@puente/words/languages';
import type { Locale } from './dates.js';

/** A status for one reader: the words, names and dates that their language and this country's clock make of it. */
export interface Reading {
  readonly words: Pages;
  readonly locale: Locale;
  readonly now: Date;
  readonly between: Between;
  readonly country: (code: string) => string;
  readonly agency: (id: string) => string;
  readonly standard: (country: string, code: string) => string | undefined;
  /** Its title, or its code where the title is not known. */
  readonly unit: (code: string) => string;
  readonly document: (kind: string) => string;
}

export type ToldOf = Pick<StatusAnswer, 'home' | 'host' | 'names' | 'serverTime' | 'timeZone'>;

/** Who reads, and on which country's page. */
export interface Reader {
  readonly language: PageLanguage;
  readonly country: string;
}

/** @param status as much of it as says of whom and when it is */
export function readingOf(status: ToldOf, { language, country: here }: Reader): Reading {
  const { countries, agencies, standards, units } = status.names;
  const words = pagesIn(language);
  const country = (code: string) => countries[code] ?? countryName(code, language);
  return {
    words,
    locale: { language, country: here, timeZone: status.timeZone },
    now: new Date(status.serverTime),
    between: { home: country(status.home), host: country(status.host ?? status.home) },
    country,
    agency: (id) => nameAmong(agencies, id),
    standard: (of, code) => standards[`${of}:${code}`],
    unit: (code) => nameAmong(units, code),
    document: (kind) => (isDocumentKind(kind) ? words.documents[kind] : kind),
  };
}

const isDocumentKind = (kind: string): kind is DocumentKind => documentKinds.some((known) => known === kind);
