import type { Instant, PlainDate, TimeZone } from '../kernel/index.js';
import { instant, milliseconds } from '../kernel/index.js';
import { dayOfDate, endOf } from './days.js';

/** The first moment after a local day. */
export const endOfDay = (timeZone: TimeZone, day: PlainDate): Instant =>
  instant(milliseconds(endOf(timeZone, dayOfDate(day))) + 1);

/** The first moment of a local day: the one after the day before. */
export const startOfDay = (timeZone: TimeZone, day: PlainDate): Instant =>
  instant(milliseconds(endOf(timeZone, dayOfDate(day) - 1)) + 1);
