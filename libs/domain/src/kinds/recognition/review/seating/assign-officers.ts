import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, isRefused } from '../../../../kernel/index.js';
import type { AssignOfficers } from '../commands.js';
import { drawSeats } from './draw-seats.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** The draw happens here, not where the candidates were counted: the journal keeps all that repeats it. */
export function assignOfficers(
  file: RecognitionReview,
  { seed, reviewers, approvers }: AssignOfficers,
  { now }: DecisionContext,
): Decision<ReviewEvent> {
  const draw = { seed, reviewers, approvers };
  const drawn = drawSeats(file, draw);
  return isRefused(drawn) ? drawn : accept<ReviewEvent>({ type: 'officers-drawn', at: now, ...drawn, draw });
}
