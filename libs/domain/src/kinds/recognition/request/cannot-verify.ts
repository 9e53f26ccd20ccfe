import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { LocalizedText } from '../../../kernel/index.js';
import { isRefused } from '../../../kernel/index.js';
import { command } from './define.js';
import { certifiersPeriod, settleAuthenticity } from './settle-authenticity.js';
import type { MayRestOnAnswer } from './resting-on.js';
import { restingOn } from './resting-on.js';

export interface CannotVerify extends MayRestOnAnswer {
  readonly type: 'cannot-verify';
  readonly reason: LocalizedText;
}

/** Lost archives are not the worker's fault: the host finds out in another way, and the file says why. */
export const cannotVerify = command({
  type: 'cannot-verify',
  givenBy: { 'home-verification': ['verifier'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'DEADLINE_PASSED', 'NO_SUCH_ANSWER'],
  decide(file, cannot: CannotVerify, context) {
    const { reason } = cannot;
    const refusal = refuseWithoutReasons(reason, 'reason') ?? refuseWhenPassed(certifiersPeriod(file), context);
    if (refusal !== undefined) return refusal;
    const resting = restingOn(file, cannot, 'cannot-tell');
    if (isRefused(resting)) return resting;
    return settleAuthenticity(file, 'cannot-verify', context.now, { ...resting, words: reason });
  },
});
