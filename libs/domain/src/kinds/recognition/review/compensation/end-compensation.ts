import type { DecisionContext } from '../../../../file/case/index.js';
import type { Accepted } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { decideReview, outcomeOf } from '../verdict/decide-review.js';
import type { ReviewEvent } from '../events.js';
import type { Compensation, RecognitionReview } from '../review-file/recognition-review.js';
import { shownUnits } from '../review-file/units-open.js';

/** The period is over: what was shown is reviewed; where nothing was, the verdicts that two people gave stand. */
export function endCompensation(
  file: RecognitionReview,
  { verdicts, reasons }: Compensation,
  { now, rules }: DecisionContext,
): Accepted<ReviewEvent> {
  const shown = shownUnits(file);
  const ended: ReviewEvent = { type: 'compensation-ended', at: now };
  if (shown.length > 0) {
    return accept<ReviewEvent>(
      ended,
      { type: 'review-resumed', at: now, units: shown },
      raise(file, 'compensation-ended', now),
    );
  }
  const outcome = outcomeOf(verdicts);
  const { events } = decideReview(file, { outcome, verdicts, reasons, tacit: false, at: now }, rules);
  return accept<ReviewEvent>(ended, ...events);
}
