import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OwnWords } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Certification } from './certification.js';
import { unscheduled } from './afresh.js';
import { command, event } from './define.js';
import { certificationPeriod } from './periods.js';

/** By the worker once, and again with a reason in their own words; by the agency with reasons. */
export interface MoveAppointment {
  readonly type: 'move-appointment';
  readonly reasons?: LocalizedText;
  /** The worker's; needed the second time. */
  readonly ground?: OwnWords;
}

export interface AppointmentMoved {
  readonly type: 'appointment-moved';
  readonly at: Instant;
  readonly by: 'worker' | 'agency';
  readonly reasons?: LocalizedText;
  readonly ground?: OwnWords;
  readonly opens: Clock;
}

const agencyRoles = ['registrar', 'assessor', 'supervisor'] as const;

/** Before it comes the worker may move one without a reason, and one more with one (R5); the agency may whenever it says why. */
export const moveAppointment = command({
  type: 'move-appointment',
  givenBy: { 'evaluation-scheduled': ['worker', ...agencyRoles] },
  refusals: ['ALREADY_RESCHEDULED', 'DATE_IN_PAST', 'REASONS_MISSING', 'NOT_ASSIGNED_TO_YOU'],
  decide(file, { ground, reasons }: MoveAppointment, context) {
    const { now, rules } = context;
    const agency = isOfTheAgency(file, context);
    const refusal = agency ? refuseWithoutReasons(reasons ?? '', 'reasons') : refuseWorkersMove(file, ground, now);
    if (refusal !== undefined) return refusal;
    const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
    const said = agency ? { ...(reasons && { reasons }) } : { ...(ground !== undefined && { ground }) };
    return accept<AppointmentMoved | NoticeRaised>(
      { type: 'appointment-moved', at: now, by: agency ? 'agency' : 'worker', ...said, opens },
      raise(file, 'appointment-moved', now),
    );
  },
});

/** By the agency, without a reason of its own: the days that it had offered are over. */
export const offeredAnew = (file: Certification, { now, rules }: DecisionContext): [AppointmentMoved, NoticeRaised] => [
  {
    ...{ type: 'appointment-moved', at: now, by: 'agency' },
    opens: certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules),
  },
  raise(file, 'appointment-moved', now),
];

export const appointmentMoved = event({
  type: 'appointment-moved',
  evolve: (file, { by, ground, opens }: AppointmentMoved) => ({
    ...file,
    ...unscheduled,
    ...(by === 'worker' && { moved: true, ...(file.moved && { movedAgain: true as const }) }),
    ...(ground !== undefined && { movedFor: ground }),
    ...opened(file, opens),
  }),
  lines: ({ application }, { at, reasons, type }) => [line(application.country, at, type, { words: reasons })],
});

function refuseWorkersMove(
  { appointment, moved, movedAgain }: Certification,
  ground: OwnWords | undefined,
  now: Instant,
) {
  if (movedAgain === true) return refuse('ALREADY_RESCHEDULED');
  if (appointment !== undefined && appointment.at <= now) return refuse('DATE_IN_PAST', { date: appointment.at });
  return moved ? refuseWithoutReasons(ground ?? '', 'ground') : undefined;
}

const isOfTheAgency = ({ application }: Certification, { by }: DecisionContext): boolean =>
  by.kind === 'officer' &&
  by.agency === application.agency &&
  by.roles.some((role) => agencyRoles.some((one) => one === role));
