import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { happenedAt, isHost, isSentBy } from '../../../file/engine/parties.js';
import type { ReceiveNews } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** News that is older than what is known changes nothing, and is no fault of the sender. */
export function receiveNews(
  file: RecognitionRequest,
  { from, at, status }: ReceiveNews,
  { by, here, now }: DecisionContext,
): Decision<RequestEvent> {
  if (!isSentBy(by, from) || !isHost(file.filing, from) || status.caseId !== file.caseId) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  }
  const known = file.news[from];
  if (known !== undefined && at < known.at) return accept();
  return accept<RequestEvent>({ type: 'news-received', at: happenedAt(at, now), from, status });
}
