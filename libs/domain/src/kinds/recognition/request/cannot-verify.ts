import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { CannotVerify } from './commands.js';
import { certifiersPeriod } from './confirm-authentic.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';
import { settleAuthenticity } from './settle-authenticity.js';

/** Lost archives are not the worker's fault: the host finds out in another way, and the file says why. */
export const cannotVerify = (
  file: RecognitionRequest,
  { reason }: CannotVerify,
  context: DecisionContext,
): Decision<RequestEvent> =>
  refuseWithoutReasons(reason, 'reason') ??
  refuseWhenPassed(certifiersPeriod(file), context) ??
  settleAuthenticity(file, 'cannot-verify', context.now, reason);
