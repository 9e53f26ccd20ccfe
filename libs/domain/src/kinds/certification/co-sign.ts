import { isRefused } from '../../kernel/index.js';
import type { Witnessed } from './certification.js';
import { command } from './define.js';
import { answered, referenceOf } from './references.js';
import { refuseUnits } from './units.js';
import { refuseYears } from './years.js';

/** By the reference, with the code that was sent to them. */
export interface CoSign {
  readonly type: 'co-sign';
  readonly witnessed: Witnessed;
}

/** An employer or a peer says what they saw, without an account; the last answer ends the waiting. */
export const coSign = command({
  type: 'co-sign',
  givenBy: { 'gathering-evidence': ['co-signer'] },
  refusals: ['NO_SUCH_REFERENCE', 'ALREADY_DONE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_FUTURE'],
  decide(file, { witnessed }: CoSign, context) {
    const { application } = file;
    const reference = referenceOf(file, context);
    if (isRefused(reference)) return reference;
    return (
      refuseUnits(witnessed.units, application.units, (index) => `units.${index}`) ??
      refuseYears([witnessed], application.country, context.now, context.rules) ??
      answered(file, reference, witnessed, context)
    );
  },
});
