import type { TimelineEntry } from '@puente/domain/case';
import type { PlainDate } from '@puente/domain/kernel';
import type { Happening, Words } from '../words/index.js';
import { legalDate } from './dates.js';
import type { Reading } from './reading.js';

/** One line of the timeline in words. */
export function happened(entry: TimelineEntry, reading: Reading): string {
  const { words } = reading;
  const { finding } = entry.args ?? {};
  const happening = read(entry, reading);
  if (entry.what === 'authenticity-settled' && isFinding(finding, words)) return words.findings[finding](happening);
  return words.timeline[entry.what](happening);
}

const isFinding = (finding: unknown, words: Words): finding is keyof Words['findings'] =>
  typeof finding === 'string' && Object.hasOwn(words.findings, finding);

function read({ country, args = {} }: TimelineEntry, reading: Reading): Happening {
  const { agency, channel, kinds, on, days, unit } = args;
  const counted = reading.words.clock.days[unit === 'calendar-days' ? 'calendar-days' : 'business-days'];
  return {
    ...reading.between,
    country: reading.country(country),
    assisted: channel === 'assisted',
    ...(isText(agency) && { agency: reading.agency(agency) }),
    ...(kinds !== undefined && {
      documents: [kinds]
        .flat()
        .map((kind) => reading.document(kind))
        .join(', '),
    }),
    ...(isText(on) && { on: legalDate(on as PlainDate, reading.now, reading.locale) }),
    ...(isText(days) && { days: counted(Number(days)) }),
  };
}

const isText = (arg: unknown): arg is string => typeof arg === 'string' && arg !== '';
