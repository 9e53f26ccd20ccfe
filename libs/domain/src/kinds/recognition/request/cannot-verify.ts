import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { LocalizedText } from '../../../kernel/index.js';
import { command } from './define.js';
import { certifiersPeriod, settleAuthenticity } from './settle-authenticity.js';

export interface CannotVerify {
  readonly type: 'cannot-verify';
  readonly reason: LocalizedText;
}

/** Lost archives are not the worker's fault: the host finds out in another way, and the file says why. */
export const cannotVerify = command({
  type: 'cannot-verify',
  givenBy: { 'home-verification': ['verifier'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'DEADLINE_PASSED'],
  decide: (file, { reason }: CannotVerify, context) =>
    refuseWithoutReasons(reason, 'reason') ??
    refuseWhenPassed(certifiersPeriod(file), context) ??
    settleAuthenticity(file, 'cannot-verify', context.now, reason),
});
