import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { refuseUnknownRegion } from '../../file/engine/regions.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, notKnown, refuse } from '../../kernel/index.js';
import { announcing } from './announced.js';
import type { Appointment } from './certification.js';
import { command, event } from './define.js';
import { certificationPeriod } from './periods.js';

export interface OfferAppointments {
  readonly type: 'offer-appointments';
  readonly slots: readonly Omit<Appointment, 'id'>[];
}

export interface AppointmentsOffered {
  readonly type: 'appointments-offered';
  readonly at: Instant;
  readonly slots: readonly Appointment[];
  readonly opens: Clock;
}

/**
 * When, where and in which language, on days that are announced and not far off (R5, R10); the worker's time to choose starts when the offer is
 * served.
 */
export const offerAppointments = command({
  type: 'offer-appointments',
  givenBy: { admissible: ['registrar', 'assessor', 'supervisor'] },
  refusals: [
    ...(['WORKER_CHOOSES', 'TEST_TOO_SOON', 'TEST_TOO_LATE', 'NO_SUCH_APPOINTMENT', 'REASONS_MISSING'] as const),
    ...(['UNKNOWN_REGION', 'NOT_ASSIGNED_TO_YOU'] as const),
  ],
  barred: ({ choosesHow }) => (choosesHow === true ? refuse('WORKER_CHOOSES', { unit: notKnown }) : undefined),
  decide(file, { slots }: OfferAppointments, { here, now, rules }) {
    if (slots.length === 0) return refuse('NO_SUCH_APPOINTMENT', {}, 'slots');
    const { dayOf, earliest, inTime, latest } = announcing(file, rules);
    for (const [index, { at, region, where }] of slots.entries()) {
      const field = `slots.${index}`;
      if (!inTime(at, now)) return refuse('TEST_TOO_SOON', { earliest: earliest(now) }, `${field}.at`);
      if (dayOf(at) > latest(now)) return refuse('TEST_TOO_LATE', { latest: latest(now) }, `${field}.at`);
      const refusal =
        refuseWithoutReasons(where, `${field}.where`) ??
        refuseUnknownRegion(region, { here, rules }, `${field}.region`);
      if (refusal !== undefined) return refusal;
    }
    const offered = slots.map((one, index) => ({ id: `a${file.offers + index + 1}`, ...one }));
    const opens = certificationPeriod(file, 'choosing', { by: 'service', notice: nextNotice(file.notices) }, rules);
    return accept<AppointmentsOffered | NoticeRaised>(
      { type: 'appointments-offered', at: now, slots: offered, opens },
      raise(file, 'appointments-offered', now),
    );
  },
});

export const appointmentsOffered = event({
  type: 'appointments-offered',
  evolve: (file, { opens, slots }: AppointmentsOffered) => ({
    ...file,
    offered: slots,
    offers: file.offers + slots.length,
    ...opened(file, opens),
  }),
  lines: ({ application }, { at, slots, type }) => [
    line(application.country, at, type, { args: { slots: slots.map(slot) } }),
  ],
});

/** When and where, for the page to say in its own words: `2026-03-17T16:00:00.000Z Taller 3`. */
export const slot = ({ at, where }: Appointment): string => `${at} ${where}`;
