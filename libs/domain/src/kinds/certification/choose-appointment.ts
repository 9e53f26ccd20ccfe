import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appointment } from './certification.js';
import { command, event } from './define.js';
import { slot } from './offer-appointments.js';
import { certificationPeriod } from './periods.js';

export interface ChooseAppointment {
  readonly type: 'choose-appointment';
  readonly appointment: string;
}

export interface AppointmentChosen {
  readonly type: 'appointment-chosen';
  readonly at: Instant;
  readonly appointment: Appointment;
  readonly opens: Clock;
}

/** The assessor's period starts with the day of the evaluation. */
export const chooseAppointment = command({
  type: 'choose-appointment',
  givenBy: { admissible: ['worker'] },
  refusals: ['NO_SUCH_APPOINTMENT', 'DATE_IN_PAST'],
  barred: ({ offered }) => (offered.length === 0 ? refuse('NO_SUCH_APPOINTMENT', {}, 'appointment') : undefined),
  decide(file, { appointment: id }: ChooseAppointment, { now, rules }) {
    const appointment = file.offered.find((one) => one.id === id);
    if (appointment === undefined) return refuse('NO_SUCH_APPOINTMENT', {}, 'appointment');
    if (appointment.at <= now) return refuse('DATE_IN_PAST', { date: appointment.at }, 'appointment');
    const opens = certificationPeriod(file, 'evaluation', { by: 'event', at: appointment.at }, rules);
    return accept<AppointmentChosen | NoticeRaised>(
      { type: 'appointment-chosen', at: now, appointment, opens },
      raise(file, 'appointment-set', now),
    );
  },
});

export const appointmentChosen = event({
  type: 'appointment-chosen',
  evolve: (file, { appointment, opens }: AppointmentChosen) => ({
    ...file,
    stage: 'evaluation-scheduled',
    appointment,
    ...opened(file, opens),
  }),
  lines: ({ application }, { appointment, at, type }) => [
    line(application.country, at, type, { args: { slots: [slot(appointment)] } }),
  ],
});
