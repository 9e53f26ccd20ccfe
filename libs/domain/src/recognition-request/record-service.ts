import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept } from '../kernel/index.js';
import { refuseService } from '../procedure/notices.js';
import type { RecordService } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** The proof that a notice reached the worker; it starts the period that the notice opens. */
export const recordService = (
  file: RecognitionRequest,
  { notice, service }: RecordService,
  { now }: DecisionContext,
): Decision<RequestEvent> =>
  refuseService(file, notice) ?? accept<RequestEvent>({ type: 'notice-served', at: now, notice, service });
