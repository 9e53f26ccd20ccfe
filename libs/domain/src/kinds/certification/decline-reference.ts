import { isRefused } from '../../kernel/index.js';
import { command } from './define.js';
import { answered, referenceOf } from './references.js';

/** By the reference, with the code that was sent to them. */
export interface DeclineReference {
  readonly type: 'decline-reference';
}

/** Saying nothing is a right as well, and costs the worker nothing. */
export const declineReference = command({
  type: 'decline-reference',
  givenBy: { 'gathering-evidence': ['co-signer'] },
  refusals: ['NO_SUCH_REFERENCE', 'ALREADY_DONE'],
  decide(file, _decline: DeclineReference, context) {
    const reference = referenceOf(file, context);
    return isRefused(reference) ? reference : answered(file, reference, { declined: true }, context);
  },
});
