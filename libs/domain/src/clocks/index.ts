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
export { businessDays, calendarDays } from './clock.js';
export type { Explanation, ExplanationStep } from './explanation.js';
