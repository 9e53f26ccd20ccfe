import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './review-file/recognition-review.js';

/** Possible until it is decided; the home country learns it as this host's outcome. */
export const withdraw = (file: RecognitionReview, { now }: DecisionContext): Decision<ReviewEvent> =>
  accept<ReviewEvent>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now));
