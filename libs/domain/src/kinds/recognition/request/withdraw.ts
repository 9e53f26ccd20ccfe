import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Possible until every host has decided; hosts that have the file are told to stop. */
export const withdraw = (file: RecognitionRequest, { now }: DecisionContext): Decision<RequestEvent> =>
  accept<RequestEvent>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now));
