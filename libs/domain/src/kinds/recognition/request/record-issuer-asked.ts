import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import type { RecordIssuerAsked } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

export const recordIssuerAsked = (
  file: RecognitionRequest,
  { reference }: RecordIssuerAsked,
  { now }: DecisionContext,
): Decision<RequestEvent> =>
  file.issuerAsked === undefined
    ? accept<RequestEvent>({ type: 'issuer-asked', at: now, reference })
    : refuse('ALREADY_DONE');
