import type { DecisionContext } from '../../../../file/case/index.js';
import { reckon } from '../../../../clocks/index.js';
import type { Accepted, Decision, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { calendarOf } from '../../../../file/engine/rule-look-up.js';
import { decideReview } from '../verdict/decide-review.js';
import type { ReviewEvent } from '../events.js';
import { authoritysPeriod } from './fraud-review.js';
import { hostUnits } from '../review-file/host-units.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** The first of two people says what is to become of the recognition. */
export interface UpholdRecognition {
  readonly type: 'uphold-recognition';
  readonly reasons: LocalizedText;
}
export interface WithdrawRecognition {
  readonly type: 'withdraw-recognition';
  readonly reasons: LocalizedText;
}
/** The second one approves it. */
export interface ApproveFraudOutcome {
  readonly type: 'approve-fraud-outcome';
}

export function proposeFraudOutcome(
  file: RecognitionReview,
  { type, reasons }: UpholdRecognition | WithdrawRecognition,
  context: DecisionContext,
): Decision<ReviewEvent> {
  const { by, now, rules } = context;
  if (file.fraudReview?.heard !== true) {
    const dueOn = file.clock && reckon(file.clock, calendarOf(rules, file.clock)).dueOn;
    return refuse('HEARING_OPEN', { dueOn: dueOn ?? '–' });
  }
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  const outcome = type === 'uphold-recognition' ? 'upheld' : 'withdrawn';
  return (
    refuseWhenPassed(file.clock, context) ??
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ReviewEvent>({ type: 'fraud-outcome-proposed', at: now, outcome, reasons, by: by.id })
  );
}

/** A recognition that is withdrawn is a refusal: with reasons, and with the right to appeal. */
export function approveFraudOutcome(file: RecognitionReview, context: DecisionContext): Decision<ReviewEvent> {
  const { by, now, rules } = context;
  const proposal = file.fraudReview?.proposal;
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  if (by.kind === 'officer' && by.id === proposal.by) return refuse('SAME_PERSON');
  const passed = refuseWhenPassed(file.clock, context);
  if (passed !== undefined) return passed;
  const { outcome, reasons } = proposal;
  if (outcome === 'upheld') return upheld(file, reasons, now);
  const verdicts = hostUnits(file.host, rules).map((unit) => ({ unit, verdict: 'missing' as const, ground: reasons }));
  const { events } = decideReview(file, { outcome: 'refused', verdicts, reasons, tacit: false, at: now }, rules);
  return accept<ReviewEvent>({ type: 'fraud-review-closed', at: now, outcome: 'withdrawn', reasons }, ...events);
}

/** Silence never takes a recognition away: at the end of the hearing the authority's turn begins, at the end of that it stands. */
export function lapseFraudReview(file: RecognitionReview, { now, rules }: DecisionContext): Accepted<ReviewEvent> {
  return file.fraudReview?.heard === true
    ? upheld(file, nobodyDecided, now)
    : accept<ReviewEvent>({ type: 'fraud-hearing-ended', at: now, opens: authoritysPeriod(file, now, rules) });
}

const upheld = (file: RecognitionReview, reasons: LocalizedText, at: DecisionContext['now']): Accepted<ReviewEvent> =>
  accept<ReviewEvent>(
    { type: 'fraud-review-closed', at, outcome: 'upheld', reasons },
    raise(file, 'recognition-upheld', at),
  );

const nobodyDecided: LocalizedText = {
  es: 'El plazo venció sin decisión: el reconocimiento sigue en pie.',
  en: 'The period ended without a decision: the recognition stands.',
};
