import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { isHost } from '../../../file/engine/parties.js';
import type { Transmit } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** One verification, one file to each host. */
export function transmit(file: RecognitionRequest, { to }: Transmit, { now }: DecisionContext): Decision<RequestEvent> {
  if (!isHost(file.filing, to)) return refuse('NOT_FOR_THIS_COUNTRY', { country: to });
  if (file.transmittedTo.includes(to)) return refuse('ALREADY_DONE');
  return accept<RequestEvent>({ type: 'transmitted', at: now, to });
}
