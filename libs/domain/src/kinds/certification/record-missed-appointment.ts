import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import { mayHaveStoodStill } from '../../file/engine/emergencies.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { unscheduled } from './afresh.js';
import { announcing } from './announced.js';
import type { Certification } from './certification.js';
import { choiceOpened } from './evaluation-choice.js';
import { command, event, namesake } from './define.js';
import type { FindingStands } from './earlier-finding.js';
import { standsAgain } from './earlier-finding.js';
import { certificationPeriod } from './periods.js';

/** The worker did not come. */
export interface RecordMissedAppointment {
  readonly type: 'record-missed-appointment';
}

export interface AppointmentMissed {
  readonly type: 'appointment-missed';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Without prejudice. */
export interface ApplicationClosed {
  readonly type: 'application-closed';
  readonly at: Instant;
}

export const recordMissedAppointment = command({
  type: 'record-missed-appointment',
  givenBy: { 'evaluation-scheduled': ['assessor'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_APPOINTMENT', 'TEST_NOT_HELD', 'TEST_TOO_SOON'],
  decide(file, _missed: RecordMissedAppointment, context) {
    const { appointment } = file;
    if (appointment === undefined) return refuse('NO_SUCH_APPOINTMENT');
    const { now, rules } = context;
    if (now < appointment.at) return refuse('TEST_NOT_HELD', { on: appointment.at });
    // Its day may have lain within an emergency or a seal (R5): the agency moves it, and it is not held against the worker.
    return mayHaveStoodStill(file, [file.clock], appointment.at, context, appointment.region)
      ? refuse('TEST_TOO_SOON', { earliest: announcing(file, rules).earliest(now) })
      : missed(file, context);
  },
});

/** Missed, or not chosen in time: offered once more; then the worker chooses (R5). */
export function missed(file: Certification, context: DecisionContext) {
  const { now, rules } = context;
  if (file.missed > 0) return choiceOpened(file, context);
  const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
  return accept<AppointmentMissed | NoticeRaised>(
    { type: 'appointment-missed', at: now, opens },
    raise(file, 'appointment-missed', now),
  );
}

export function closed(file: Certification, context: DecisionContext) {
  const told = raise(file, 'closed-without-prejudice', context.now);
  return accept<ApplicationClosed | NoticeRaised | FindingStands>(
    { type: 'application-closed', at: context.now },
    told,
    ...standsAgain(file, told, context),
  );
}

export const appointmentMissed = event({
  type: 'appointment-missed',
  evolve: (file, { opens }: AppointmentMissed) => ({
    ...file,
    ...unscheduled,
    missed: file.missed + 1,
    ...opened(file, opens),
  }),
  lines: namesake,
});

export const applicationClosed = event({
  type: 'application-closed',
  evolve: (file, _closed: ApplicationClosed) => ({
    ...file,
    stage: 'closed-without-prejudice',
    choosesHow: undefined,
    reapplyFrom: undefined,
    clock: undefined,
  }),
  lines: namesake,
});
