import type { ProofOfService, WorkingCalendar } from './clock.js';
import type { ServiceRule } from './service-rule.js';
import { dateOfDay, dayIn } from './days.js';
import { dayAfter, workingDays } from './working-days.js';

/** What the messenger knows of a delivery; which day is the day of service is the law's to say. */
export type Delivery = Pick<ProofOfService, 'channel' | 'attempts' | 'deliveredAt'>;

/** When a notice counts as read, by the country's presumption rule. */
export function proveService(rule: ServiceRule, calendar: WorkingCalendar, delivery: Delivery): ProofOfService {
  const { channel, attempts, deliveredAt } = delivery;
  const delivered = dayIn(calendar.timeZone, deliveredAt);
  const servedOn = dateOfDay(dayAfter(rule.presumedAfter, workingDays(calendar), delivered));
  const presumption =
    rule.presumedAfter.days === 0 ? {} : { presumption: { after: rule.presumedAfter, source: rule.source } };
  return { channel, attempts, deliveredAt, servedOn, ...presumption };
}
