import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { happenedAt, isHost, isSentBy } from '../../../file/engine/parties.js';
import type { ReceiveDecision } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** A host decided. The request is concluded when every host has. */
export function receiveDecision(
  file: RecognitionRequest,
  { from, at, outcome, status }: ReceiveDecision,
  { by, here, now }: DecisionContext,
): Decision<RequestEvent> {
  if (!isSentBy(by, from) || !isHost(file.filing, from) || status.caseId !== file.caseId) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  }
  if (!file.transmittedTo.includes(from)) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  // The same outcome again is news only where it was open in between: an appeal, a review sent back.
  const told = file.news[from]?.status.stage;
  if (file.outcomes[from] === outcome && (told === undefined || told === status.stage)) return refuse('ALREADY_DONE');
  return accept<RequestEvent>({ type: 'decision-received', at: happenedAt(at, now), from, outcome, status });
}
