import type { ClockId, CountryCode, Instant, LocalizedText, NoticeId, PlainDate, TimeZone } from '../kernel/index.js';

/** Days that the law counts. Two different types: neither is a number of milliseconds, and one never becomes the other. */
export type Allowance = BusinessDays | CalendarDays;

export const dayUnits = ['business-days', 'calendar-days'] as const satisfies readonly Allowance['unit'][];

/** Working days of the holder's calendar. */
export interface BusinessDays {
  readonly unit: 'business-days';
  readonly days: number;
}

/** Every day counts; a period that would end on a day off ends on the next working day. */
export interface CalendarDays {
  readonly unit: 'calendar-days';
  readonly days: number;
}

export const businessDays = (days: number): BusinessDays => ({ unit: 'business-days', days });
export const calendarDays = (days: number): CalendarDays => ({ unit: 'calendar-days', days });

/** The days on which a country's offices work, versioned because a deadline is recomputable for ever. */
export interface WorkingCalendar {
  readonly country: CountryCode;
  readonly version: string;
  readonly timeZone: TimeZone;
  /** ISO 8601 weekdays that are off: 6 is Saturday, 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: Readonly<Record<string, LocalizedText>>;
  /** Last day for which the holidays are known. */
  readonly coversUntil: PlainDate;
}

/** How it is proven that a notice reached the worker; the period that the notice opens starts with it. */
export interface ProofOfService {
  readonly channel: 'counter' | 'portal' | 'sms' | 'whatsapp' | 'e-mail' | 'post' | 'presumed';
  readonly attempts: number;
  readonly deliveredAt: Instant;
  /** By which a carrier knows the message whose delivery it reported. */
  readonly reference?: string;
  /** The legal day of service after the country's presumption rule, in the calendar's time zone. */
  readonly servedOn: PlainDate;
  /** Set where the day follows from a presumption: "read three working days after it was put on the page". */
  readonly presumption?: { readonly after: Allowance; readonly source: LocalizedText };
}

/** What starts a period. */
export type Opening =
  | { readonly by: 'event'; readonly at: Instant }
  | { readonly by: 'service'; readonly notice: NoticeId; readonly service?: ProofOfService };

/** An interval in which the clock ran; the last one is open while it runs. */
export interface Run {
  readonly from: Instant;
  readonly to?: Instant;
  /** Why it stopped, where it was paused. */
  readonly why?: string;
}

export interface Reminder {
  /** Of the allowance: 0.5 reminds when half of the days are used. */
  readonly fraction: number;
  readonly sentAt?: Instant;
}

/** Who must act before the period ends. */
export type Holder =
  | { readonly who: 'worker' }
  | { readonly who: 'agency'; readonly country: CountryCode; readonly agency: string };

/**
 * A period of the procedure. Arithmetic, never a flag: an allowance, the intervals in which it ran, and whose calendar
 * counts. "Late", "due" and "left" are computed from it by `reckon`, and by anyone else, for ever.
 */
export interface Clock {
  readonly id: ClockId;
  readonly holder: Holder;
  readonly allowance: Allowance;
  /** Added by a reasoned extension, in the allowance's own unit. */
  readonly extensions: readonly { readonly by: Allowance; readonly at: Instant }[];
  /** Whose working calendar and time zone count: the holder's. */
  readonly calendar: CountryCode;
  /** The edition of that calendar by which it is counted; a newer one counts once a command says so. */
  readonly calendarVersion: string;
  /** Whether the day on which it starts is day one; by default the day after is. */
  readonly firstDayCounts: boolean;
  readonly opening: Opening;
  /** Empty until the opening notice has been served. */
  readonly runs: readonly Run[];
  readonly reminders: readonly Reminder[];
  /** When the lapse was recorded; a lapsed clock has no deadline any more and is shown as late. */
  readonly lapsedAt?: Instant;
}
