import type { Instant, PlainDate } from '../kernel/index.js';
import type { Allowance, WorkingCalendar } from './clock.js';
import { dateOfDay, dayIn } from './days.js';
import { dayAfter, workingDays } from './working-days.js';

/** The legal day that completes an allowance, counted from the day after `from` where the calendar is kept. */
export const dateAfter = (allowance: Allowance, calendar: WorkingCalendar, from: Instant): PlainDate =>
  dateOfDay(dayAfter(allowance, workingDays(calendar), dayIn(calendar.timeZone, from)));
