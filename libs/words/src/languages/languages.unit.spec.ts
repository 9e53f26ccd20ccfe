import type { Language, PlainDate } from '@puente/domain/kernel';
import { languages as codes } from '@puente/domain/kernel';
import { offlineWords } from '../offline/index.js';
import {
  askedLanguages,
  consoleLanguages,
  countryName,
  dayOf,
  languages,
  localeOf,
  longDate,
  monthName,
  nameAmong,
  noPagesIn,
  pageLanguages,
  pagesIn,
  written,
} from './index.js';

/** The names of all texts, and of which kind each is. */
const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
    : typeof value;
const empty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(empty) : value === '';

describe('the list of languages', () => {
  it('is the law’s, in which people can be written to', () => {
    expect(Object.keys(languages)).toEqual(codes);
  });

  it('says which have pages; the others say that they have none', () => {
    expect(pageLanguages).toEqual(['es', 'en', 'pt', 'fr', 'ht']);
    expect(consoleLanguages).toEqual(['es', 'en']);
    expect(codes.map((code) => noPagesIn([code]))).toEqual(codes.map(() => undefined));
    const among = { es: { name: 'Español' }, pt: { name: 'Português', noPages: 'Ainda não.' } };
    expect(noPagesIn(['de', 'pt', 'es'], among)).toEqual({ language: 'pt', says: 'Ainda não.' });
    expect(noPagesIn(['es', 'pt'], among)).toBeUndefined();
  });

  it('is read from what a browser asks for, best first', () => {
    expect(askedLanguages('fr;q=0.2, es-GT;q=0.7, en;q=0, de')).toEqual(['de', 'es', 'fr']);
    expect(askedLanguages('')).toEqual(['']);
  });

  it('writes dates by it, with months of its own where Intl knows none', () => {
    const day = '2026-08-03' as PlainDate;
    expect(codes.map((code) => dayOf(day, code, false))).toEqual([
      '3 de agosto',
      '3 August',
      '3 de agosto',
      '3 août',
      '3 out',
    ]);
    expect([longDate(day, 'ht'), monthName(8, 'ht')]).toEqual(['3 out 2026', 'out']);
    const late = new Date('2026-08-01T03:00:00Z');
    expect(written(late, { day: 'numeric', month: 'short', timeZone: 'America/Guatemala' }, 'ht', 'GT')).toBe(
      '31 jiyè',
    );
    expect(codes.map((code) => localeOf(code, 'GT'))).toEqual(['es-GT', 'en-GB', 'pt-GT', 'fr-GT', 'fr-GT']);
  });

  it('calls a country as its readers do, where Intl knows no name in their language', () => {
    expect(codes.map((code) => countryName('MX', code))).toEqual(['México', 'Mexico', 'México', 'Mexique', 'Meksik']);
    expect(countryName('KR', 'ht')).toBe('Corée du Sud');
  });

  it('names no code by what every object has', () => {
    const names = { 'host-review': 'Revisión' };
    const codes = ['host-review', 'constructor', 'toString', '__proto__', 'newer'];
    expect(codes.map((code) => nameAmong(names, code))).toEqual(['Revisión', ...codes.slice(1)]);
  });

  it('gives the checker that works offline the same words as the pages', () => {
    for (const language of pageLanguages) expect(offlineWords[language]).toBe(pagesIn(language).offline);
  });
});

// The typecheck says it too; this says it of what is there when the program runs.
describe.each(Object.keys(languages) as Language[])('the words in %s', (language) => {
  const { es } = languages;
  const spoken = languages[language];

  it('lack nothing and have nothing that Spanish has not', () => {
    expect(shape(spoken.messages)).toEqual(shape(es.messages));
    expect(shape(spoken.paper)).toEqual(shape(es.paper));
    if (!('pages' in spoken)) return;
    expect(shape(spoken.pages)).toEqual(shape(es.pages));
    expect(shape(spoken.answers)).toEqual(shape(es.answers));
  });

  it('leave no text empty', () => {
    expect(empty(spoken)).toBe(false);
  });
});
