import type { DecisionContext, UnitVerdict } from '../../../../file/case/index.js';
import type { Clock } from '../../../../clocks/index.js';
import { resumeClock } from '../../../../clocks/index.js';
import type { Accepted, Instant } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';
import { besideMeasures, measuredMeanwhile, shownUnits } from '../review-file/units-open.js';
import type { ReviewResumed } from './resume-review.js';
import { resumedWhenAll } from './resume-review.js';

/** `opens`: the period to appeal, where it was refused or recognised in part. */
export interface Decided {
  readonly type: 'decided';
  readonly at: Instant;
  readonly decision: ReviewDecision;
  readonly opens?: Clock;
}

/** What a decision brings with it. */
export type DecisionMade = Decided | NoticeRaised | ReviewResumed;

/** Every unit held, some, or none. */
export function outcomeOf(verdicts: readonly UnitVerdict[]): ReviewDecision['outcome'] {
  const held = verdicts.filter(({ verdict }) => verdict === 'held').length;
  if (held === 0) return 'refused';
  return held === verdicts.length ? 'recognised' : 'partially-recognised';
}

/**
 * A decision that leaves anything out opens the period to appeal, from the day its notice is served. One that stood already
 * for a part, and now for the whole, keeps its day: its credential is the same.
 */
export function decideReview(
  file: RecognitionReview,
  decision: ReviewDecision,
  { now: at, rules }: Pick<DecisionContext, 'now' | 'rules'>,
): Accepted<DecisionMade> {
  const { outcome } = decision;
  const told = raise(file, outcome, at);
  // Beside measures what is missing can be appealed as long as they run; what was done of them meanwhile is reviewed now.
  if (besideMeasures(file)) {
    const goesOn = resumedWhenAll({ ...file, ...backToMeasures(file, at) }, shownUnits(file), { now: at, rules });
    return accept<DecisionMade>({ type: 'decided', at, decision }, told, ...goesOn);
  }
  if (outcome === 'recognised') return accept<DecisionMade>({ type: 'decided', at, decision }, told);
  const opens = openPeriod(
    {
      name: 'appeal',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.appeal,
      holder: theWorker,
      calendar: file.host.country,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return accept<DecisionMade>({ type: 'decided', at, decision, opens }, told);
}

export const decided = event({
  type: 'decided',
  weighs: true,
  evolve(file, { at, decision, opens }: Decided) {
    if (besideMeasures(file)) return { ...file, decision, proposal: undefined, ...backToMeasures(file, at) };
    // What the appeals body decides leaves the days that run on for what was no ground (R1).
    const runsOn = { clock: decision.ruledBy && file.clock };
    const clock = opens === undefined ? runsOn : { ...opened(file, opens), refusalFinal: false };
    return {
      ...file,
      stage: decision.outcome,
      decision,
      open: undefined,
      proposal: undefined,
      waiting: undefined,
      measuring: undefined,
      lateTest: undefined,
      ...clock,
    };
  },
  lines: ({ host }, { at, decision }) => [line(host.country, at, toldAs(decision), { words: decision.reasons })],
});

/** Nothing is left to decide but what the worker makes up for: those measures run on with what is left of their period. */
export const backToMeasures = (file: RecognitionReview, at: Instant) => ({
  stage: 'compensation-pending' as const,
  open: measuredMeanwhile(file),
  clock: file.measuring && resumeClock(file.measuring, at),
  measuring: undefined,
});

/** Silence is never told as if somebody had decided. */
function toldAs({
  automatic,
  outcome,
  tacit,
}: ReviewDecision): ReviewDecision['outcome'] | 'recognised-automatically' | 'deemed-recognised' | 'deemed-refused' {
  if (automatic === true) return 'recognised-automatically';
  if (!tacit) return outcome;
  if (outcome === 'partially-recognised') return outcome;
  return outcome === 'refused' ? 'deemed-refused' : 'deemed-recognised';
}
