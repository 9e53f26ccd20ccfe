import type { EventType } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';

/** What a country tells others about; each is a topic under the country's own prefix, which only it may write. */
export const families = [
  'submission',
  'verification',
  'recognition',
  'credential',
  'dossier',
  'confirmation',
  'checkpoint',
] as const;

const topic = (country: CountryCode, family: string) => `${country.toLowerCase()}.${family}`;

/** `submission.filed` told by Guatemala → `gt.submission`. */
export const topicOf = (country: CountryCode, type: EventType): string =>
  topic(country, type.slice(0, type.indexOf('.')));

export const topicsOf = (country: CountryCode): readonly string[] => families.map((family) => topic(country, family));

/** Those in which something is told of files, and waits for its turn. */
export const fileTopicsOf = (country: CountryCode): readonly string[] =>
  families
    .filter((family) => family !== 'confirmation' && family !== 'checkpoint')
    .map((family) => topic(country, family));

/** What one country reads of another; a group of readers for each, so that none waits for what another sent. */
export const groupOf = (here: CountryCode, sender: CountryCode): string =>
  `puente.${here.toLowerCase()}.event-relay.from.${sender.toLowerCase()}`;
