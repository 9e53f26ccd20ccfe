import type { Brand } from './brand.js';

/** A moment: ISO 8601, UTC, milliseconds: `2026-03-03T15:04:05.678Z`. Strings of one form, so they sort by themselves. */
export type Instant = Brand<string, 'Instant'>;
/** A legal date without a time: `2026-03-03`. Which day it is depends on the holder's time zone. */
export type PlainDate = Brand<string, 'PlainDate'>;
/** IANA name: `America/Guatemala`. */
export type TimeZone = Brand<string, 'TimeZone'>;

/** Where time comes from: the system in production, the time-skipping server in tests. */
export interface TimeSource {
  now(): Instant;
}

export const instant = (time: Date | number | string): Instant => new Date(time).toISOString() as Instant;

export const milliseconds = (at: Instant): number => Date.parse(at);

export function plainDate(text: string): PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) throw new RangeError(`not a date: ${text}`);
  return text as PlainDate;
}
