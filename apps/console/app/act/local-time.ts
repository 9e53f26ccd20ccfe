import { Temporal } from 'temporal-polyfill';

/** The moment at which clocks in a time zone show what was typed (`2026-03-12T16:30`); what is none stays as it was typed, for the API to say so. */
export function momentAt(local: string, timeZone: string): string {
  try {
    return Temporal.PlainDateTime.from(local)
      .toZonedDateTime(timeZone)
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  } catch {
    return local;
  }
}
