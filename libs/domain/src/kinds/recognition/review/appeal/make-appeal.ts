import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { Appealed } from '../../../appeal/appealed-file.js';
import { madeAppeal, refuseGrounds, withAppeal } from '../../../appeal/appealed-file.js';
import type { MakeAppeal } from '../../../appeal/index.js';
import { command, event } from '../review-file/define.js';

/** Against what the decision did not give, while the period to appeal runs. */
export const makeAppeal = command({
  type: 'appeal',
  givenBy: { 'partially-recognised': ['worker'], refused: ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: ({ refusalFinal }) => (refusalFinal ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, made: MakeAppeal, context) {
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(file.decision?.verdicts ?? [], made.grounds);
    if (refusal !== undefined) return refusal;
    const { country } = file.host;
    const step = agreementOf(context.rules, file.host).steps.appealReview;
    return accept<Appealed>(madeAppeal(file, made, { country, step }, context));
  },
});

export const appealed = event({
  type: 'appealed',
  evolve: (file, happened: Appealed) => ({ ...file, stage: 'appealed', ...withAppeal(file, happened) }),
  lines: ({ host }, { appeal, at, type }) => [line(host.country, at, type, { args: { appeal: appeal.caseId } })],
});
