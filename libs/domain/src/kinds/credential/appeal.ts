import { officerBehind } from '../../file/case/index.js';
import { refuseWhenPassed } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextAppeal, refuseGroundsOnTheWhole } from '../appeal/appealed-file.js';
import type { MadeAppeal, MakeAppeal } from '../appeal/index.js';
import { timeToRule } from './appeal-steps.js';
import { command, event } from './define.js';

export interface Appealed {
  readonly type: 'appealed';
  readonly at: Instant;
  readonly appeal: MadeAppeal;
}

/** Against its revocation, as a whole. It stays revoked while the appeals body, which had no part in it, looks at it. */
export const makeAppeal = command({
  type: 'appeal',
  givenBy: { revoked: ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'REASONS_MISSING'],
  barred: ({ clock }) => (clock === undefined ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, { documents, grounds }: MakeAppeal, context) {
    const { by, now, rules } = context;
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGroundsOnTheWhole(grounds);
    if (refusal !== undefined) return refusal;
    const written = officerBehind(by);
    const appellant = written === undefined ? {} : { by: written };
    const clock = timeToRule(file, now, rules);
    const appeal = { caseId: nextAppeal(file, file.here), grounds, documents, clock, ...appellant };
    return accept<Appealed>({ type: 'appealed', at: now, appeal });
  },
});

export const appealed = event({
  type: 'appealed',
  evolve: (file, { appeal }: Appealed) => ({
    ...file,
    appeal,
    appealsNamed: (file.appealsNamed ?? 0) + 1,
    clock: undefined,
  }),
  lines: ({ here }, { appeal, at, type }) => [line(here, at, type, { args: { appeal: appeal.caseId } })],
});
