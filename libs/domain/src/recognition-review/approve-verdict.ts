import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { refuse } from '../kernel/index.js';
import { decideReview, outcomeOf } from './decide-review.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';
import { refuseWhenSilent } from './unless-silent.js';

/** By the second of the two people; that it is a second one is asked before: `distinct-people.ts`. */
export function approveVerdict(file: RecognitionReview, context: DecisionContext): Decision<ReviewEvent> {
  const { proposal } = file;
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  const silent = refuseWhenSilent(file, context);
  if (silent !== undefined) return silent;
  const { reasons, verdicts } = proposal;
  const outcome = outcomeOf(verdicts);
  return decideReview(file, { outcome, verdicts, reasons, tacit: false, at: context.now }, context.rules);
}
