import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { ReturnProposal } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** By the approver, back to the reviewer; the period goes on. */
export function returnProposal(
  file: RecognitionReview,
  { reasons }: ReturnProposal,
  { now }: DecisionContext,
): Decision<ReviewEvent> {
  if (file.proposal === undefined) return refuse('NO_PROPOSAL');
  return (
    refuseWithoutReasons(reasons, 'reasons') ?? accept<ReviewEvent>({ type: 'proposal-returned', at: now, reasons })
  );
}
