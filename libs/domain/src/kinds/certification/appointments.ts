import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Certification } from './certification.js';
import type { ChooseAppointment, MoveAppointment, OfferAppointments } from './commands.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';

/** When, where and in which language; the worker's time to choose starts when the offer is served. */
export function offerAppointments(
  file: Certification,
  { slots }: OfferAppointments,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  if (slots.length === 0) return refuse('NO_SUCH_APPOINTMENT', {}, 'slots');
  for (const [index, { at, where }] of slots.entries()) {
    const refusal =
      at <= now
        ? refuse('DATE_IN_PAST', { date: at }, `slots.${index}.at`)
        : refuseWithoutReasons(where, `slots.${index}.where`);
    if (refusal !== undefined) return refusal;
  }
  const offered = slots.map((slot, index) => ({ id: `a${file.offers + index + 1}`, ...slot }));
  const opens = certificationPeriod(file, 'choosing', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<CertificationEvent>(
    { type: 'appointments-offered', at: now, slots: offered, opens },
    raise(file, 'appointments-offered', now),
  );
}

/** The assessor's period starts with the day of the evaluation. */
export function chooseAppointment(
  file: Certification,
  { appointment: id }: ChooseAppointment,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const appointment = file.offered.find((one) => one.id === id);
  if (appointment === undefined) return refuse('NO_SUCH_APPOINTMENT', {}, 'appointment');
  if (appointment.at <= now) return refuse('DATE_IN_PAST', { date: appointment.at }, 'appointment');
  const opens = certificationPeriod(file, 'evaluation', { by: 'event', at: appointment.at }, rules);
  return accept<CertificationEvent>(
    { type: 'appointment-chosen', at: now, appointment, opens },
    raise(file, 'appointment-set', now),
  );
}

/** The worker may move one once, before it comes; the agency may whenever it says why. */
export function moveAppointment(
  file: Certification,
  { reasons }: MoveAppointment,
  context: DecisionContext,
): Decision<CertificationEvent> {
  const { now, rules } = context;
  const agency = isOfTheAgency(file, context);
  const refusal = agency ? refuseWithoutReasons(reasons ?? '', 'reasons') : refuseWorkersMove(file, now);
  if (refusal !== undefined) return refusal;
  const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
  const said = reasons === undefined ? {} : { reasons };
  return accept<CertificationEvent>(
    { type: 'appointment-moved', at: now, by: agency ? 'agency' : 'worker', ...said, opens },
    raise(file, 'appointment-moved', now),
  );
}

function refuseWorkersMove({ appointment, moved }: Certification, now: DecisionContext['now']) {
  if (moved) return refuse('ALREADY_RESCHEDULED');
  if (appointment !== undefined && appointment.at <= now) return refuse('DATE_IN_PAST', { date: appointment.at });
  return undefined;
}

/** An assistant acts for the worker, at whatever agency. */
const isOfTheAgency = ({ application }: Certification, { by }: DecisionContext): boolean =>
  by.kind === 'officer' &&
  by.agency === application.agency &&
  by.roles.some((role) => role === 'registrar' || role === 'assessor' || role === 'supervisor');

export function recordMissedAppointment(file: Certification, context: DecisionContext): Decision<CertificationEvent> {
  const { appointment } = file;
  if (appointment === undefined) return refuse('NO_SUCH_APPOINTMENT');
  return context.now < appointment.at ? refuse('TEST_NOT_HELD', { on: appointment.at }) : missed(file, context);
}

/** Missed, or not chosen in time: offered once more, then closed without prejudice. */
export function missed(file: Certification, { now, rules }: DecisionContext): Decision<CertificationEvent> {
  if (file.missed > 0) {
    return accept<CertificationEvent>(
      { type: 'application-closed', at: now },
      raise(file, 'closed-without-prejudice', now),
    );
  }
  const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
  return accept<CertificationEvent>(
    { type: 'appointment-missed', at: now, opens },
    raise(file, 'appointment-missed', now),
  );
}
