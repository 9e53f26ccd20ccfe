import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, exhausted, isRefused, refuse } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { lapsing } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { Lapse } from '../../../../file/engine/process-commands.js';
import { endCompensation } from '../compensation/end-compensation.js';
import { lapseFraudReview } from '../fraud/fraud-outcome.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { tacitDecision } from './tacit-decision.js';

/** What the law says of silence at the host. Source: procedure, "Recognition", column "If it lapses". */
export function lapse(file: RecognitionReview, command: Lapse, context: DecisionContext): Decision<ReviewEvent> {
  const clock = lapsing(file, command.clock, context);
  if (isRefused(clock)) return clock;
  const { now } = context;
  switch (file.stage) {
    case 'draft':
      return accept<ReviewEvent>({ type: 'draft-deleted', at: now }, raise(file, 'draft-deleted', now));
    case 'received':
    case 'host-review':
      return lapseReview(file, context);
    case 'fraud-review':
      return lapseFraudReview(file, context);
    case 'compensation-pending':
      return file.compensation === undefined
        ? refuse('NO_SUCH_CLOCK')
        : endCompensation(file, file.compensation, context);
    case 'partially-recognised':
    case 'refused':
      return accept<ReviewEvent>({ type: 'refusal-final', at: now });
    case 'with-home':
    case 'appealed':
    case 'recognised':
    case 'withdrawn':
    case 'draft-deleted':
      return refuse('NO_SUCH_CLOCK');
  }
}

/** By the agreement, never by the code. */
function lapseReview(file: RecognitionReview, { now, rules }: DecisionContext): Decision<ReviewEvent> {
  const agreement = agreementOf(rules, file.host);
  const policy = agreement.steps.hostReview.lapse;
  switch (policy) {
    case 'deem_recognised':
    case 'deem_refused':
      return tacitDecision(file, policy, now, rules);
    case 'escalate':
      return file.clock === undefined
        ? refuse('NO_SUCH_CLOCK')
        : accept<ReviewEvent>({ type: 'escalated', at: now, clock: file.clock.id });
    default:
      return exhausted(policy);
  }
}
