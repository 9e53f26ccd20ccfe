import { refuseWhenPassed } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appealed } from '../appeal/appealed-file.js';
import { madeAppeal, refuseGrounds, withAppeal } from '../appeal/appealed-file.js';
import type { MakeAppeal } from '../appeal/index.js';
import { command, event } from './define.js';
import { appealableFindings } from './errands.js';

/** Against the finding that a unit was not shown yet; how long the appeals body has is national law. */
export const makeAppeal = command({
  type: 'appeal',
  // While the period to appeal runs, and no longer; while the worker applies again it waits.
  givenBy: { 'not-yet-competent': ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: ({ clock }) => (clock === undefined ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, made: MakeAppeal, context) {
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(appealableFindings(file), made.grounds);
    if (refusal !== undefined) return refusal;
    const { country } = file.application;
    const step = rulesOf(context.rules, country).certification.steps.appealReview;
    return accept<Appealed>(madeAppeal(file, made, { country, step }, context));
  },
});

export const appealed = event({
  type: 'appealed',
  evolve: (file, happened: Appealed) => ({ ...file, stage: 'appealed', ...withAppeal(file, happened) }),
  lines: ({ application }, { appeal, at, type }) => [
    line(application.country, at, type, { args: { appeal: appeal.caseId } }),
  ],
});
