import type { Accepted } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import type { ReviewEvent } from '../events.js';
import type { Proposal, RecognitionReview } from '../review-file/recognition-review.js';

/**
 * Instead of leaving units out at once, the two people say how they can still be gained. The worker's period starts with
 * the notice; the review's stands still meanwhile and keeps what is left of it.
 */
export function imposeCompensation(
  file: RecognitionReview,
  { verdicts, reasons, measures }: Proposal,
  { now, rules }: DecisionContext,
): Accepted<ReviewEvent> {
  const opens = openPeriod(
    {
      name: 'compensation',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.compensation,
      holder: theWorker,
      calendar: file.host.country,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return accept<ReviewEvent>(
    { type: 'compensation-imposed', at: now, verdicts, reasons, measures, opens },
    raise(file, 'compensation-imposed', now),
  );
}
