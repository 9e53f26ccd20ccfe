import { refuseWhenPassed } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appealed } from '../appeal/appealed-file.js';
import { madeAppeal, refuseGroundsOnTheWhole, withAppeal } from '../appeal/appealed-file.js';
import type { MakeAppeal } from '../appeal/index.js';
import { appealSteps } from './appeal-steps.js';
import { command, event } from './define.js';

/** Against its revocation, as a whole. It stays revoked while the appeals body, which had no part in it, looks at it. */
export const makeAppeal = command({
  type: 'appeal',
  givenBy: { revoked: ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'REASONS_MISSING'],
  barred: ({ clock }) => (clock === undefined ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, made: MakeAppeal, context) {
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGroundsOnTheWhole(made.grounds);
    if (refusal !== undefined) return refusal;
    const step = appealSteps(file, context.rules).appealReview;
    return accept<Appealed>(madeAppeal(file, made, { country: file.here, step }, context));
  },
});

export const appealed = event({
  type: 'appealed',
  evolve: (file, happened: Appealed) => ({ ...file, ...withAppeal(file, happened) }),
  lines: ({ here }, { appeal, at, type }) => [line(here, at, type, { args: { appeal: appeal.caseId } })],
});
