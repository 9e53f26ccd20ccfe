import type { Clock } from '../../../../clocks/index.js';
import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { AgencyId, CaseId, Instant, LocalizedText, UnitCode } from '../../../../kernel/index.js';
import { accept, caseNumberFor, notKnown, refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits } from '../review-file/units-open.js';

/** Asks a professional body about some of the units. The review goes on, but is not decided before the answer. */
export interface Consult {
  readonly type: 'consult';
  readonly body: AgencyId;
  readonly question: LocalizedText;
  readonly units: readonly UnitCode[];
}
export interface Consulted {
  readonly type: 'consulted';
  readonly at: Instant;
  readonly consultation: CaseId;
  readonly body: AgencyId;
  readonly question: LocalizedText;
  readonly units: readonly UnitCode[];
  /** The body's own period. */
  readonly clock: Clock;
}

/** The body's period begins here, in the same moment, and goes with the question: both files name one due date. */
export const consult = command({
  type: 'consult',
  givenBy: { 'host-review': ['reviewer'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'NOT_AN_ADVISER',
    'CONSULTATION_OPEN',
    'UNKNOWN_UNIT',
    'UNIT_TWICE',
    'REASONS_MISSING',
  ],
  decide(file, { body, question, units }: Consult, { now, rules }) {
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
    return accept<Consulted>({ type: 'consulted', at: now, consultation, body, question, units, clock });
  },
});

export const consulted = event({
  type: 'consulted',
  evolve: (file, { at: askedAt, body, clock, consultation: caseId, question, units }: Consulted) => ({
    ...file,
    consultations: [...file.consultations, { caseId, body, question, units, clock, askedAt, state: 'asked' }],
  }),
  lines: ({ host }, { at, body, question, type }) => [
    line(host.country, at, type, { args: { agency: body }, words: question }),
  ],
});

/** A body of this country whose people advise; asked once at a time. */
function refuseBody({ consultations, host }: RecognitionReview, body: AgencyId, rules: RuleBook) {
  const agency = rulesOf(rules, host.country).agencies.find(({ id }) => id === body);
  if (agency?.roles.includes('adviser') !== true) return refuse('NOT_AN_ADVISER', { agency: body }, 'body');
  const asked = consultations.some((one) => one.body === body && one.state === 'asked');
  return asked ? refuse('CONSULTATION_OPEN', { agency: body }, 'body') : undefined;
}

function refuseUnits(file: RecognitionReview, units: readonly UnitCode[], rules: RuleBook) {
  const open = openUnits(file, rules);
  if (units.length === 0) return refuse('UNKNOWN_UNIT', { unit: notKnown }, 'units');
  for (const [index, unit] of units.entries()) {
    if (!open.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `units.${index}`);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, `units.${index}`);
  }
  return undefined;
}

/** No decision before the answer, or before the period in which it may come is over. */
export function refuseWhileConsulting({ consultations }: RecognitionReview) {
  const asked = consultations.find(({ state }) => state === 'asked');
  return asked && refuse('CONSULTATION_OPEN', { agency: asked.body });
}
