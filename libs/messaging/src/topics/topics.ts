import type { EventType } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';
import { isCountryCode } from '@puente/domain/kernel';

/** What a country tells others about; each is a topic under the country's own prefix, which only it may write. */
export const families = ['submission', 'verification', 'recognition', 'credential'] as const;
export type Family = (typeof families)[number];

const topic = (country: CountryCode, family: string) => `${country.toLowerCase()}.${family}`;

/** `submission.filed` told by Guatemala → `gt.submission`. */
export const topicOf = (country: CountryCode, type: EventType): string =>
  topic(country, type.slice(0, type.indexOf('.')));

export const topicsOf = (country: CountryCode): readonly string[] => families.map((family) => topic(country, family));

/** Every topic that a country reads: all of all others. */
export const topicsToRead = (here: CountryCode, countries: Iterable<CountryCode>): readonly string[] =>
  [...countries].filter((country) => country !== here).flatMap(topicsOf);

/** The country under whose prefix a topic is. */
export function countryOfTopic(name: string): CountryCode | undefined {
  const prefix = name.slice(0, Math.max(name.indexOf('.'), 0)).toUpperCase();
  return isCountryCode(prefix) ? prefix : undefined;
}
