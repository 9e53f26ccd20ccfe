import type { DecisionContext } from '../../../../file/case/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { lapsing } from '../../../../file/engine/periods.js';
import type { Lapse } from '../../../../file/engine/process-commands.js';
import type { Escalated } from '../../../../file/engine/time-passed.js';
import { accept, exhausted, isRefused, refuse } from '../../../../kernel/index.js';
import type { DraftDeleted } from '../../../../file/engine/applications.js';
import type { RefusalFinal } from '../../../appeal/refusal-final.js';
import { lapseCompensation } from '../compensation/lapse-compensation.js';
import { lapseFraudReview } from '../fraud/fraud-outcome.js';
import { command } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { silencePolicy } from './silence-policy.js';
import { tacitDecision } from './tacit-decision.js';

/** What the law says of silence at the host. Source: procedure, "Recognition", column "If it lapses". */
export const lapse = command({
  type: 'lapse',
  givenBy: {
    draft: ['clock'],
    received: ['clock'],
    'host-review': ['clock'],
    'compensation-pending': ['clock'],
    'fraud-review': ['clock'],
    'partially-recognised': ['clock'],
    refused: ['clock'],
  },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    const { now } = context;
    switch (file.stage) {
      case 'draft':
        return accept<DraftDeleted | NoticeRaised>(
          { type: 'draft-deleted', at: now },
          raise(file, 'draft-deleted', now),
        );
      case 'received':
      case 'host-review':
        return lapseReview(file, context);
      case 'fraud-review':
        return lapseFraudReview(file, context);
      case 'compensation-pending':
        return file.compensation === undefined
          ? refuse('NO_SUCH_CLOCK')
          : lapseCompensation(file, file.compensation, clock, context);
      case 'partially-recognised':
      case 'refused':
        return accept<RefusalFinal>({ type: 'refusal-final', at: now });
      case 'with-home':
      case 'appealed':
      case 'recognised':
      case 'withdrawn':
      case 'draft-deleted':
        return refuse('NO_SUCH_CLOCK');
    }
  },
});

/** By the agreement, never by the code. */
function lapseReview(file: RecognitionReview, context: DecisionContext) {
  const { now, rules } = context;
  const policy = silencePolicy(file, rules);
  switch (policy) {
    case 'deem_recognised':
    case 'deem_refused':
      return tacitDecision(file, policy, context);
    case 'escalate':
      return file.clock === undefined
        ? refuse('NO_SUCH_CLOCK')
        : accept<Escalated>({ type: 'escalated', at: now, clock: file.clock.id });
    default:
      return exhausted(policy);
  }
}
