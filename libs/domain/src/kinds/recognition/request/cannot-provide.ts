import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { CannotProvide } from './commands.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Opens the paper-less route: lost papers are not a reason to refuse. The ministry goes on with what there is. */
export function cannotProvide(
  file: RecognitionRequest,
  { reason }: Pick<CannotProvide, 'reason'>,
  { now, rules }: DecisionContext,
): Decision<RequestEvent> {
  const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
  return (
    refuseWithoutReasons(reason, 'reason') ??
    accept<RequestEvent>({ type: 'documents-unavailable', at: now, reason, opens })
  );
}
