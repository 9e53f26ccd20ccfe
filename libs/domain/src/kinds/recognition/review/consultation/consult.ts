import type { ReceiveOpinion } from '../../../consultation/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import type { AgencyId, CaseId, Decision, LocalizedText, Refused, UnitCode } from '../../../../kernel/index.js';
import { accept, caseNumberFor, refuse } from '../../../../kernel/index.js';
import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf, rulesOf } from '../../../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits } from '../review-file/units-open.js';

/** Asks a professional body about some of the units. The review goes on, but is not decided before the answer. */
export interface Consult {
  readonly type: 'consult';
  readonly body: AgencyId;
  readonly question: LocalizedText;
  readonly units: readonly UnitCode[];
}
/** The reviewer no longer waits for the answer, and says why. */
export interface CancelConsultation {
  readonly type: 'cancel-consultation';
  readonly consultation: CaseId;
  readonly reasons: LocalizedText;
}

/** The body's period begins here, in the same moment, and goes with the question: both files name one due date. */
export function consult(
  file: RecognitionReview,
  { body, question, units }: Consult,
  { now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  const { caseId, consultations, host } = file;
  const refusal =
    refuseBody(file, body, rules) ?? refuseUnits(file, units, rules) ?? refuseWithoutReasons(question, 'question');
  if (refusal !== undefined) return refusal;
  const number = consultations.length + 1;
  const clock = openPeriod(
    {
      name: 'consultation',
      opened: 0,
      step: agreementOf(rules, host).steps.consultation,
      holder: theAgency(host.country, body),
      calendar: host.country,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const consultation = caseNumberFor(caseId, `consultation-${host.country}#${number}`);
  return accept<ReviewEvent>({ type: 'consulted', at: now, consultation, body, question, units, clock });
}

/** A body of this country whose people advise; asked once at a time. */
function refuseBody({ consultations, host }: RecognitionReview, body: AgencyId, rules: RuleBook): Refused | undefined {
  const agency = rulesOf(rules, host.country).agencies.find(({ id }) => id === body);
  if (agency?.roles.includes('adviser') !== true) return refuse('NOT_AN_ADVISER', { agency: body }, 'body');
  const asked = consultations.some((one) => one.body === body && one.state === 'asked');
  return asked ? refuse('CONSULTATION_OPEN', { agency: body }, 'body') : undefined;
}

function refuseUnits(file: RecognitionReview, units: readonly UnitCode[], rules: RuleBook): Refused | undefined {
  const open = openUnits(file, rules);
  if (units.length === 0) return refuse('UNKNOWN_UNIT', { unit: '–' }, 'units');
  for (const [index, unit] of units.entries()) {
    if (!open.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `units.${index}`);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, `units.${index}`);
  }
  return undefined;
}

export function cancelConsultation(
  { consultations }: RecognitionReview,
  { consultation, reasons }: CancelConsultation,
  { now }: DecisionContext,
): Decision<ReviewEvent> {
  const asked = consultations.find(({ caseId, state }) => caseId === consultation && state === 'asked');
  if (asked === undefined) return refuse('NO_SUCH_CONSULTATION', {}, 'consultation');
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ReviewEvent>({ type: 'consultation-cancelled', at: now, consultation, body: asked.body, reasons })
  );
}

/** Only what the consultation itself says, and only while it is waited for. */
export function receiveOpinion(
  { consultations }: RecognitionReview,
  { opinion }: ReceiveOpinion,
  { by, now }: DecisionContext,
): Decision<ReviewEvent> {
  const asked = consultations.find(
    ({ caseId, state }) => by.kind === 'effect' && by.file === caseId && state === 'asked',
  );
  if (asked === undefined) return refuse('NO_SUCH_CONSULTATION');
  const { body, caseId: consultation } = asked;
  return accept<ReviewEvent>({
    type: 'opinion-received',
    at: now,
    ...{ consultation, body },
    ...(opinion === undefined ? {} : { opinion }),
  });
}

/** No decision before the answer, or before the period in which it may come is over. */
export function refuseWhileConsulting({ consultations }: RecognitionReview): Refused | undefined {
  const asked = consultations.find(({ state }) => state === 'asked');
  return asked && refuse('CONSULTATION_OPEN', { agency: asked.body });
}
