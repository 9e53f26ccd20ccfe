import { dayUnits } from '@puente/domain/clocks';
import type {
  AgencyId,
  CertifierId,
  CountryCode,
  Language,
  PlainDate,
  StandardCode,
  TimeZone,
  UnitCode,
} from '@puente/domain/kernel';
import { isCountryCode, languages, plainDate } from '@puente/domain/kernel';
import { z } from 'zod';
import { wanted } from '../faults/wanted.js';

/** The small vocabulary of which every file of rules is made. */
export const words = z.string().trim().min(1);

type InOthers = Readonly<Record<Exclude<Language, 'es' | 'en'>, z.ZodExactOptional<typeof words>>>;
const inOthers = Object.fromEntries(
  languages
    .filter((language) => language !== 'es' && language !== 'en')
    .map((language) => [language, words.exactOptional()]),
) as InOthers;

/** Spanish and English always; the other languages of the pages where they exist. */
export const localized = z.strictObject({ es: words, en: words, ...inOthers });

export const countryCode = z.custom<CountryCode>(
  (value) => typeof value === 'string' && isCountryCode(value),
  wanted.country.en,
);

export const date = z.custom<PlainDate>(isDate, wanted.date.en);

export const timeZone = z.custom<TimeZone>(isTimeZone, wanted.timeZone.en);

export const agencyId = z.custom<AgencyId>(
  (value) => typeof value === 'string' && /^[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  wanted.agency.en,
);

const isCode = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value);

export const regionCode = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, wanted.region.en);

export const municipalityCode = z.string().regex(/^[A-Z]{2}-[0-9]{1,6}$/, wanted.municipality.en);

export const standardCode = z.custom<StandardCode>(isCode, wanted.standard.en);
export const unitCode = z.custom<UnitCode>(isCode, wanted.unit.en);
export const certifierId = z.custom<CertifierId>(isCode, wanted.certifier.en);

export const allowance = z.strictObject({
  unit: z.enum(dayUnits),
  days: z.int().min(0).max(3660),
});

/** A period that somebody must keep: at least one day. */
export const period = z.strictObject({
  unit: z.enum(dayUnits),
  days: z.int().min(1).max(3660),
});

/** Fields of a period with the fractions of it at which whoever holds it is reminded. */
export const stepFields = { within: period, reminders: z.array(z.number().gt(0).lt(1)) };
export const step = z.strictObject(stepFields);

/** Complaining of silence, and the order to decide. */
export const silence = z.strictObject({
  complainAfter: period,
  ruling: step,
  order: z.strictObject({ atMost: period }),
});

/** Telling of an alert, closing one that was wrong, and the longest that one lasts. */
export const alert = z.strictObject({ tell: step, close: step, atMost: period });

export const months = z.strictObject({ months: z.int().min(1).max(1200) });
export const years = z.int().min(1).max(50);
export const month = z.int().min(1).max(12);

function isDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    // `2026-02-30` is a date for Date.parse in some engines; the day must come back as it was written.
    return new Date(`${plainDate(value)}T00:00:00Z`).toISOString().startsWith(value);
  } catch {
    return false;
  }
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !value.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
