import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';

/** The file is complete; the certifier's period starts. Possible late as well: lateness is never held against the worker. */
export function acknowledge(file: RecognitionRequest, { now, rules }: DecisionContext): Decision<RequestEvent> {
  const opens = homePeriod(file, 'home-verification', { by: 'event', at: now }, rules);
  return accept<RequestEvent>({ type: 'acknowledged', at: now, opens }, raise(file, 'acknowledged', now));
}
