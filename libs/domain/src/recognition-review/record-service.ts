import type { DecisionContext } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept } from '../kernel/index.js';
import { refuseService } from '../procedure/notices.js';
import type { RecordService } from '../recognition-request/commands.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';

/** The proof that a notice reached the worker; it starts the period that the notice opens. */
export const recordService = (
  file: RecognitionReview,
  { notice, service }: RecordService,
  { now }: DecisionContext,
): Decision<ReviewEvent> =>
  refuseService(file, notice) ?? accept<ReviewEvent>({ type: 'notice-served', at: now, notice, service });
