import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { refuseWhenPassed } from '../../../file/engine/periods.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';

/** Also while the worker is being heard: a yes needs no hearing. */
export const confirmAuthentic = (file: RecognitionRequest, context: DecisionContext): Decision<RequestEvent> =>
  refuseWhenPassed(certifiersPeriod(file), context) ?? settleAuthenticity(file, 'authentic', context.now);

/** Stands still while the worker is heard. */
export const certifiersPeriod = (file: RecognitionRequest): RecognitionRequest['clock'] => file.waiting ?? file.clock;
