import type { DecisionContext } from '../../../../file/case/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { line } from '../../../../file/page/timeline.js';
import type { Accepted, Instant } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import type { Decided } from '../decision/decide-review.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import { event } from '../review-file/define.js';
import type { Compensation, RecognitionReview } from '../review-file/recognition-review.js';
import { shownUnits } from '../review-file/units-open.js';
import type { ReviewResumed } from './resume-review.js';

export interface CompensationEnded {
  readonly type: 'compensation-ended';
  readonly at: Instant;
}
type Ended = CompensationEnded | ReviewResumed | Decided | NoticeRaised;

/** The period is over: what was shown is reviewed; where nothing was, the verdicts that two people gave stand. */
export function endCompensation(
  file: RecognitionReview,
  { verdicts, reasons }: Compensation,
  { now, rules }: DecisionContext,
): Accepted<Ended> {
  const shown = shownUnits(file);
  const ended: CompensationEnded = { type: 'compensation-ended', at: now };
  if (shown.length > 0) {
    return accept<Ended>(
      ended,
      { type: 'review-resumed', at: now, units: shown },
      raise(file, 'compensation-ended', now),
    );
  }
  const outcome = outcomeOf(verdicts);
  const { events } = decideReview(file, { outcome, verdicts, reasons, tacit: false, at: now }, rules);
  return accept<Ended>(ended, ...events);
}

export const compensationEnded = event({
  type: 'compensation-ended',
  evolve: (file, _ended: CompensationEnded) => file,
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
