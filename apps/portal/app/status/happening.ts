import type { TimelineEntry } from '@puente/domain/case';
import type { Between, Happening, Words } from '../words/index.js';
import type { Names } from './names.js';

/** One line of the timeline in words. */
export function happened(entry: TimelineEntry, between: Between, names: Names, words: Words): string {
  const { finding } = entry.args ?? {};
  const happening = read(entry, between, names, words);
  if (entry.what === 'authenticity-settled' && isFinding(finding, words)) return words.findings[finding](happening);
  return words.timeline[entry.what](happening);
}

const isFinding = (finding: unknown, words: Words): finding is keyof Words['findings'] =>
  typeof finding === 'string' && Object.hasOwn(words.findings, finding);

function read({ country, args = {} }: TimelineEntry, between: Between, names: Names, words: Words): Happening {
  const { agency, kinds, days, unit } = args;
  const counted = words.clock.days[unit === 'calendar-days' ? 'calendar-days' : 'business-days'];
  return {
    ...between,
    country: names.country(country),
    ...(typeof agency === 'string' && { agency: names.agency(agency) }),
    ...(kinds !== undefined && {
      documents: [kinds]
        .flat()
        .map((kind) => names.document(kind))
        .join(', '),
    }),
    ...(typeof days === 'string' && { days: counted(Number(days)) }),
  };
}
