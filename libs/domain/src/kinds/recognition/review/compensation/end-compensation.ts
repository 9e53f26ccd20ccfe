import type { DecisionContext } from '../../../../file/case/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { line } from '../../../../file/page/timeline.js';
import type { Accepted, Instant, UnitCode } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import type { Decided } from '../decision/decide-review.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import { event } from '../review-file/define.js';
import type { Compensation, RecognitionReview } from '../review-file/recognition-review.js';
import { shownUnits } from '../review-file/units-open.js';
import type { ReviewResumed } from '../decision/resume-review.js';

export interface CompensationEnded {
  readonly type: 'compensation-ended';
  readonly at: Instant;
}
/** By the worker, who wants none of the measures that are left. */
export interface CompensationDeclined {
  readonly type: 'compensation-declined';
  readonly at: Instant;
  /** Units that are made up for no more, where another one is reviewed meanwhile. */
  readonly leaves?: readonly UnitCode[];
}
type Ended = CompensationEnded | CompensationDeclined | ReviewResumed | Decided | NoticeRaised;

/**
 * The period is over, or the worker declines: what was shown is reviewed; where nothing was, the verdicts that two people
 * gave stand, and can be appealed.
 */
export function endCompensation(
  file: RecognitionReview,
  { verdicts, reasons }: Compensation,
  how: (CompensationEnded | CompensationDeclined)['type'],
  context: DecisionContext,
): Accepted<Ended> {
  const { now } = context;
  const reviewed = shownUnits(file);
  const ended = { type: how, at: now };
  if (reviewed.length > 0) {
    return accept<Ended>(
      ended,
      { type: 'review-resumed', at: now, units: reviewed },
      raise(file, 'compensation-ended', now),
    );
  }
  // None stands in a file whose measures were imposed before a part was decided with them.
  const decision = file.decision ?? { outcome: outcomeOf(verdicts), verdicts, reasons, tacit: false, at: now };
  const { events } = decideReview(file, decision, context);
  return accept<Ended>(ended, ...events);
}

export const compensationEnded = event({
  type: 'compensation-ended',
  evolve: (file, _ended: CompensationEnded) => file,
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
