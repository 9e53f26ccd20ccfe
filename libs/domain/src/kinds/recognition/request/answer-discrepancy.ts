import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { AnswerDiscrepancy } from './commands.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Ends the hearing; the certifier's period runs on with what was left of it. */
export function answerDiscrepancy(
  file: RecognitionRequest,
  { answer }: Pick<AnswerDiscrepancy, 'answer'>,
  { now }: DecisionContext,
): Decision<RequestEvent> {
  if (file.discrepancy === undefined) {
    return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'answer-discrepancy' });
  }
  if (file.discrepancy.heard) return refuse('ALREADY_DONE');
  return (
    refuseWithoutReasons(answer, 'answer') ?? accept<RequestEvent>({ type: 'discrepancy-answered', at: now, answer })
  );
}
