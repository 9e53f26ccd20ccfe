import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import { refuseWhileConsulting } from '../consultation/consult.js';
import { decideReview, outcomeOf } from './decide-review.js';
import type { ReviewEvent } from '../events.js';
import { imposeCompensation } from '../compensation/impose-compensation.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { withStandingVerdicts } from '../review-file/units-open.js';
import { refuseWhenSilent } from '../silence/unless-silent.js';

/** By the second of the two people; that it is a second one is asked before: `distinct-people.ts`. */
export function approveVerdict(file: RecognitionReview, context: DecisionContext): Decision<ReviewEvent> {
  const { proposal } = file;
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  const silent = refuseWhenSilent(file, context) ?? refuseWhileConsulting(file);
  if (silent !== undefined) return silent;
  if (proposal.measures.length > 0) return imposeCompensation(file, proposal, context);
  const { reasons } = proposal;
  const verdicts = withStandingVerdicts(file, proposal.verdicts);
  const outcome = outcomeOf(verdicts);
  return decideReview(file, { outcome, verdicts, reasons, tacit: false, at: context.now }, context.rules);
}
