import type { Instant } from '@puente/domain/kernel';

/** In which minute of an hour whoever plays does something: no moment that the law reckons is one of these. */
export const ofPlays = ':07:13.457Z';

/** The first such moment from there on. */
export function momentFrom(at: Instant): Instant {
  const inThisHour = `${at.slice(0, 13)}${ofPlays}` as Instant;
  return inThisHour >= at ? inThisHour : hoursOn(inThisHour, 1);
}

export const hoursOn = (at: Instant, hours: number): Instant => later(at, hours * 3_600_000);

export const later = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString() as Instant;
