import type { Clock } from '../../../../clocks/index.js';
import { reckon } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf, calendarOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Accepted, Instant, LocalizedText, OfficerId } from '../../../../kernel/index.js';
import { accept, notKnown, refuse } from '../../../../kernel/index.js';
import type { DecisionMade } from '../decision/decide-review.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import { command, event } from '../review-file/define.js';
import { givenBySilence } from '../review-file/given-by-silence.js';
import type { DecidedVerdict, RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';
import { authoritysPeriod } from './authoritys-period.js';

/** The first of two people says what is to become of the recognition. */
export interface UpholdRecognition {
  readonly type: 'uphold-recognition';
  readonly reasons: LocalizedText;
}
export interface WithdrawRecognition {
  readonly type: 'withdraw-recognition';
  readonly reasons: LocalizedText;
  /** A recognition that is withdrawn is a refusal (R16). */
  readonly legalBasis: LocalizedText;
}
/** The second one approves it. */
export interface ApproveFraudOutcome {
  readonly type: 'approve-fraud-outcome';
}
export interface FraudOutcomeProposed {
  readonly type: 'fraud-outcome-proposed';
  readonly at: Instant;
  readonly outcome: 'upheld' | 'withdrawn';
  readonly reasons: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly by: OfficerId;
}
export interface FraudReviewClosed {
  readonly type: 'fraud-review-closed';
  readonly at: Instant;
  readonly outcome: 'upheld' | 'withdrawn';
  readonly reasons: LocalizedText;
  /** The second person; nobody where the period passed. Left out in every journal of before. */
  readonly by?: OfficerId;
}
/** The worker let the time to answer pass. */
export interface FraudHearingEnded {
  readonly type: 'fraud-hearing-ended';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Whether silence was abused is for people who need not have been drawn: perhaps nobody was. */
const proposers = { 'fraud-review': ['supervisor', 'reviewer'] } as const;

export const upholdRecognition = command({
  type: 'uphold-recognition',
  givenBy: proposers,
  refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  decide: (file, { reasons }: UpholdRecognition, context) => propose(file, { outcome: 'upheld', reasons }, context),
});

export const withdrawRecognition = command({
  type: 'withdraw-recognition',
  givenBy: proposers,
  refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  decide: (file, { legalBasis, reasons }: WithdrawRecognition, context) =>
    refuseWithoutReasons(legalBasis, 'legalBasis') ??
    propose(file, { outcome: 'withdrawn', reasons, legalBasis }, context),
});

function propose(
  file: RecognitionReview,
  proposal: Pick<FraudOutcomeProposed, 'outcome' | 'reasons' | 'legalBasis'>,
  context: DecisionContext,
) {
  const { by, now, rules } = context;
  if (file.fraudReview?.heard !== true) {
    const dueOn = file.clock && reckon(file.clock, calendarOf(rules, file.clock)).dueOn;
    return refuse('HEARING_OPEN', { dueOn: dueOn ?? notKnown });
  }
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  return (
    refuseWhenPassed(file.clock, context) ??
    refuseWithoutReasons(proposal.reasons, 'reasons') ??
    accept<FraudOutcomeProposed>({ type: 'fraud-outcome-proposed', at: now, ...proposal, by: by.id })
  );
}

/**
 * What is withdrawn is refused: with reasons, and with the right to appeal; what people decided beside it stands (R1). Never
 * by the proposer.
 */
export const approveFraudOutcome = command({
  type: 'approve-fraud-outcome',
  givenBy: { 'fraud-review': ['approver'] },
  refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'DEADLINE_PASSED'],
  barred({ fraudReview }, by) {
    if (fraudReview?.proposal === undefined) return refuse('NO_PROPOSAL');
    return by.kind === 'officer' && by.id === fraudReview.proposal.by ? refuse('SAME_PERSON') : undefined;
  },
  decide(file, _approve: ApproveFraudOutcome, context) {
    const { by, now, rules } = context;
    const proposal = file.fraudReview?.proposal;
    if (proposal === undefined) return refuse('NO_PROPOSAL');
    const passed = refuseWhenPassed(file.clock, context);
    if (passed !== undefined) return passed;
    const { outcome, reasons } = proposal;
    const second = by.kind === 'officer' ? { by: by.id } : {};
    if (outcome === 'upheld') return upheld(file, { reasons, ...second }, now);
    // A proposal from before R16 names no rule: then the agreement's.
    const legalBasis = proposal.legalBasis ?? agreementOf(rules, file.host).legalBasis;
    const verdicts = withoutSilence(file.decision, { ground: reasons, legalBasis });
    const { events } = decideReview(
      file,
      { outcome: outcomeOf(verdicts), verdicts, reasons, tacit: false, at: now },
      context,
    );
    return accept<FraudReviewClosed | DecisionMade>(
      { type: 'fraud-review-closed', at: now, outcome: 'withdrawn', reasons, ...second },
      ...events,
    );
  },
});

/** Units that silence gave are missing, for the reason that two people found; all others are what people decided. */
function withoutSilence(
  decision: ReviewDecision | undefined,
  why: Pick<DecidedVerdict, 'ground' | 'legalBasis'>,
): readonly DecidedVerdict[] {
  if (decision === undefined) return [];
  const silent = givenBySilence(decision);
  return decision.verdicts.map((one) => (silent.includes(one) ? { unit: one.unit, verdict: 'missing', ...why } : one));
}

/** Silence never takes a recognition away: at the end of the hearing the authority's turn begins, at the end of that it stands. */
export function lapseFraudReview(
  file: RecognitionReview,
  { now, rules }: DecisionContext,
): Accepted<FraudHearingEnded | FraudReviewClosed | NoticeRaised> {
  return file.fraudReview?.heard === true
    ? upheld(file, { reasons: nobodyDecided }, now)
    : accept<FraudHearingEnded>({ type: 'fraud-hearing-ended', at: now, opens: authoritysPeriod(file, now, rules) });
}

const upheld = (file: RecognitionReview, closed: Pick<FraudReviewClosed, 'reasons' | 'by'>, at: Instant) =>
  accept<FraudReviewClosed | NoticeRaised>(
    { type: 'fraud-review-closed', at, outcome: 'upheld', ...closed },
    raise(file, 'recognition-upheld', at),
  );

const nobodyDecided: LocalizedText = {
  es: 'El plazo venció sin decisión: el reconocimiento sigue en pie.',
  en: 'The period ended without a decision: the recognition stands.',
};

export const fraudHearingEnded = event({
  type: 'fraud-hearing-ended',
  evolve: (file, { opens }: FraudHearingEnded) => ({
    ...file,
    ...(file.fraudReview && { fraudReview: { ...file.fraudReview, heard: true } }),
    ...opened(file, opens),
  }),
  lines: ({ host }, { at }) => [line(host.country, at, 'hearing-ended')],
});

export const fraudOutcomeProposed = event({
  type: 'fraud-outcome-proposed',
  evolve: (file, { by, legalBasis, outcome, reasons }: FraudOutcomeProposed) => ({
    ...file,
    ...(file.fraudReview && {
      fraudReview: { ...file.fraudReview, proposal: { outcome, reasons, ...(legalBasis && { legalBasis }), by } },
    }),
  }),
});

export const fraudReviewClosed = event({
  type: 'fraud-review-closed',
  evolve: (file, { by: approvedBy, outcome }: FraudReviewClosed) => ({
    ...file,
    stage: file.decision?.outcome ?? 'recognised',
    clock: undefined,
    ...(file.fraudReview && { fraudReview: { ...file.fraudReview, outcome, ...(approvedBy && { approvedBy }) } }),
  }),
  lines: ({ host }, { at, outcome, reasons }) => [
    line(host.country, at, outcome === 'upheld' ? 'recognition-upheld' : 'recognition-withdrawn', { words: reasons }),
  ],
});
