import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { happenedAt, isSentBy } from '../../../../file/engine/parties.js';
import type { ReceiveHomeNews } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** News that is older than what is known changes nothing, and is no fault of the sender. */
export function receiveNews(
  file: RecognitionReview,
  { from, at, status }: ReceiveHomeNews,
  { by, here, now }: DecisionContext,
): Decision<ReviewEvent> {
  if (!isSentBy(by, from) || from !== file.filing.home || status.caseId !== file.caseId) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  }
  if (file.news !== undefined && at < file.news.at) return accept();
  return accept<ReviewEvent>({ type: 'news-received', at: happenedAt(at, now), from, status });
}
