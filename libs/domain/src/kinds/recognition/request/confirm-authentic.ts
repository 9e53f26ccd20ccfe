import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { command } from './define.js';
import { certifiersPeriod, settleAuthenticity } from './settle-authenticity.js';

export interface ConfirmAuthentic {
  readonly type: 'confirm-authentic';
}

/** Also while the worker is being heard: a yes needs no hearing. */
export const confirmAuthentic = command({
  type: 'confirm-authentic',
  givenBy: { 'home-verification': ['verifier'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'DEADLINE_PASSED'],
  decide: (file, _confirm: ConfirmAuthentic, context) =>
    refuseWhenPassed(certifiersPeriod(file), context) ?? settleAuthenticity(file, 'authentic', context.now),
});
