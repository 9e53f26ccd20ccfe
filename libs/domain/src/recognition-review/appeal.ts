import type { AppealGround } from '../appeal/appeal.js';
import type { DecisionContext } from '../case/index.js';
import type { DocumentRef } from '../filing/index.js';
import type { Decision, Refused } from '../kernel/index.js';
import { accept, caseNumberFor, refuse } from '../kernel/index.js';
import { openPeriod, refuseWhenPassed, theAgency } from '../procedure/periods.js';
import { refuseWithoutReasons } from '../procedure/reasons.js';
import { agreementOf, rulesOf } from '../procedure/rule-look-up.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';

/** Within the period that the decision opened, on units that it did not recognise, in one's own words. */
export interface MakeAppeal {
  readonly type: 'appeal';
  readonly grounds: readonly AppealGround[];
  readonly documents: readonly DocumentRef[];
}

/** The appeals body's period begins here, in the same moment, and goes with the appeal: both files name one due date. */
export function makeAppeal(
  file: RecognitionReview,
  { documents, grounds }: MakeAppeal,
  context: DecisionContext,
): Decision<ReviewEvent> {
  const { by, now, rules } = context;
  if (file.refusalFinal) return refuse('REFUSAL_FINAL');
  const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(file, grounds);
  if (refusal !== undefined) return refusal;
  const { country } = file.host;
  const clock = openPeriod(
    {
      name: 'appeal-review',
      opened: 0,
      step: agreementOf(rules, file.host).steps.appealReview,
      holder: theAgency(country, rulesOf(rules, country).desks.appeals),
      calendar: country,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  const appeal = { caseId: nextAppeal(file), grounds, documents, clock, ...filer };
  return accept<ReviewEvent>({ type: 'appealed', at: now, appeal });
}

/** A review may be appealed again after it was sent back, and a number may be another file's by accident. */
export const nextAppeal = ({ appealsNamed = 0, caseId, host }: RecognitionReview): RecognitionReview['caseId'] =>
  caseNumberFor(caseId, `appeal-${host.country}#${appealsNamed + 1}`);

function refuseGrounds({ decision }: RecognitionReview, grounds: readonly AppealGround[]): Refused | undefined {
  for (const [index, { ground, unit }] of grounds.entries()) {
    const field = `grounds.${index}`;
    const verdict = decision?.verdicts.find((one) => one.unit === unit);
    if (verdict === undefined) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    if (verdict.verdict === 'held') return refuse('UNIT_NOT_MISSING', { unit }, `${field}.unit`);
    if (grounds.findIndex((one) => one.unit === unit) !== index) return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  return grounds.length === 0 ? refuse('REASONS_MISSING', {}, 'grounds') : undefined;
}
