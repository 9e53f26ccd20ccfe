import type { Instant } from '../kernel/index.js';
import { instant } from '../kernel/index.js';
import type { ProofOfService, WorkingCalendar } from './clock.js';
import type { ServiceRule, UndeliveredRule } from './service-rule.js';
import { beginningOf, dateOfDay, dayIn } from './days.js';
import type { Day } from './days.js';
import { dayAfter, workingDays } from './working-days.js';

/** What is known of a delivery; which day is the day of service is the law's to say. */
export type Delivery = Pick<ProofOfService, 'channel' | 'attempts' | 'deliveredAt' | 'reference'>;

/** When a notice that was delivered counts as read, by the country's presumption rule. */
export function proveService(
  rule: Pick<ServiceRule, 'presumedAfter' | 'source'>,
  calendar: WorkingCalendar,
  delivery: Delivery,
): ProofOfService {
  const { attempts, channel, deliveredAt, reference } = delivery;
  const delivered = dayIn(calendar.timeZone, deliveredAt);
  const servedOn = dateOfDay(dayAfter(rule.presumedAfter, workingDays(calendar), delivered));
  const presumption =
    rule.presumedAfter.days === 0 ? {} : { presumption: { after: rule.presumedAfter, source: rule.source } };
  const known = reference === undefined ? {} : { reference };
  return { channel, attempts, deliveredAt, ...known, servedOn, ...presumption };
}

const presumedDay = ({ presumedAfter }: UndeliveredRule, calendar: WorkingCalendar, since: Instant): Day =>
  dayAfter(presumedAfter, workingDays(calendar), dayIn(calendar.timeZone, since));

/** The beginning of the day on which a notice counts as read that waited for the worker since then. */
export const presumedFrom = (rule: UndeliveredRule, calendar: WorkingCalendar, since: Instant): Instant =>
  instant(beginningOf(calendar.timeZone, presumedDay(rule, calendar, since)));

/** When a notice of today counts as read at the latest, where no carrier delivers it or says anything of it. */
export function knownAtLatest(rule: UndeliveredRule, calendar: WorkingCalendar, told: Instant): Instant {
  const hours = (rule.rounds - 1) * rule.roundEvery.hours + rule.reportWithin.hours;
  return presumedFrom(rule, calendar, instant(Date.parse(told) + hours * millisecondsPerHour));
}
const millisecondsPerHour = 3_600_000;

/** Nobody knows whether the worker read it, and they could have: on the page, or at an office. */
export const presumeService = (
  rule: UndeliveredRule,
  calendar: WorkingCalendar,
  { attempts, since }: { readonly attempts: number; readonly since: Instant },
): ProofOfService => ({
  channel: 'presumed',
  attempts,
  deliveredAt: presumedFrom(rule, calendar, since),
  servedOn: dateOfDay(presumedDay(rule, calendar, since)),
  presumption: { after: rule.presumedAfter, source: rule.source },
});
