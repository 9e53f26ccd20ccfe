export type {
  Allowance,
  BusinessDays,
  CalendarDays,
  Clock,
  Holder,
  Opening,
  ProofOfService,
  Reminder,
  Run,
  WorkingCalendar,
} from './clock.js';
export { businessDays, calendarDays, dayUnits } from './clock.js';
export type { Explanation, ExplanationStep } from './explanation.js';
export { dateAfter } from './date-after.js';
export type { NamedDays } from './named-days.js';
export { earliestDay, latestDay, latestDayWhenLate } from './named-days.js';
export { dayAfterDate, dayOfDate, endOf, monthsAfter, todayIn } from './days.js';
export { endOfDay, startOfDay } from './local-day.js';
export { explainClock } from './explain.js';
export type { Delivery } from './prove-service.js';
export { knownAtLatest, presumedFrom, presumeService, proveService } from './prove-service.js';
export type { Reckoning } from './reckon.js';
export { consumedDays, daysLeft, reckon, remainingDays, reminderTimes } from './reckon.js';
export type { NewClock } from './run-clock.js';
export {
  allowedDays,
  extendClock,
  isRunning,
  lapseClock,
  openClock,
  pauseClock,
  remindClock,
  resumeClock,
  serveClock,
} from './run-clock.js';
export type { SeasonAfter, SeasonTurn } from './season-turns.js';
export { turnsOf } from './season-turns.js';
export type { Season } from './season.js';
export { isInSeason, lastOfSeasons, monthsOf, nextSeason } from './season.js';
export type { ServiceRule, UndeliveredRule } from './service-rule.js';
