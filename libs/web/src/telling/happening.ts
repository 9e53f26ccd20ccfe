import type { TimelineEntry } from '@puente/domain/file/case';
import type { Instant, Language, PlainDate } from '@puente/domain/kernel';
import { languages } from '@puente/domain/kernel';
import type { Happening } from '@puente/words/arguments';
import type { Pages } from '@puente/words/languages';
import { legalDate, moment } from './dates.js';
import type { Reading } from './reading.js';

/** One line of the timeline in words. */
export function happened(entry: TimelineEntry, reading: Reading): string {
  const { words } = reading;
  const { finding } = entry.args ?? {};
  const happening = read(entry, reading);
  if (entry.what === 'authenticity-settled' && isFinding(finding, words)) return words.findings[finding](happening);
  return words.timeline[entry.what](happening);
}

const isFinding = (finding: unknown, words: Pages): finding is keyof Pages['findings'] =>
  typeof finding === 'string' && Object.hasOwn(words.findings, finding);

function read({ country, args = {} }: TimelineEntry, reading: Reading): Happening {
  const { agency, channel, choice, days, kinds, language, on, result, since, slots, to, unit, units } = args;
  const counted = reading.words.clock.days[unit === 'calendar-days' ? 'calendar-days' : 'business-days'];
  return {
    ...reading.between,
    country: reading.country(country),
    assisted: channel === 'assisted',
    ...(isText(agency) && { agency: reading.agency(agency) }),
    ...(isText(to) && { to: reading.country(to) }),
    ...(kinds !== undefined && {
      documents: [kinds]
        .flat()
        .map((kind) => reading.document(kind))
        .join(', '),
    }),
    ...(isText(since) && { since: legalDate(since as PlainDate, reading.now, reading.locale) }),
    ...(isText(on) && { on: legalDate(on as PlainDate, reading.now, reading.locale) }),
    ...(isLanguage(language) && { spoken: reading.words.status.taughtIn(language) }),
    ...(isText(choice) && { choice }),
    ...(isText(result) && { result }),
    ...(isText(days) && { days: counted(Number(days)) }),
    ...(units !== undefined && {
      units: [units]
        .flat()
        .map((code) => reading.unit(code))
        .join(', '),
    }),
    ...(typeof choice === 'string' && { choice }),
    ...(slots !== undefined && {
      slots: [slots]
        .flat()
        .map((slot) => appointment(slot, reading))
        .join('; '),
    }),
  };
}

/** A moment and a place, as the law writes them: `2026-03-12T16:30:00.000Z Taller 3`. */
function appointment(slot: string, { now, locale }: Reading): string {
  const [at = '', ...where] = slot.split(' ');
  const { day, hour } = moment(at as Instant, now, locale);
  return `${day}, ${hour}, ${where.join(' ')}`;
}

const isLanguage = (arg: unknown): arg is Language => languages.some((language) => language === arg);

const isText = (arg: unknown): arg is string => typeof arg === 'string' && arg !== '';
