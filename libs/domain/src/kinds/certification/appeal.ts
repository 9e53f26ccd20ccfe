import { officerBehind } from '../../file/case/index.js';
import { openPeriod, refuseWhenPassed, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextAppeal, refuseGrounds } from '../appeal/appealed-file.js';
import type { MadeAppeal, MakeAppeal } from '../appeal/index.js';
import { command, event } from './define.js';
import { foundVerdicts } from './errands.js';

export interface Appealed {
  readonly type: 'appealed';
  readonly at: Instant;
  readonly appeal: MadeAppeal;
}

/**
 * Against the finding that a unit was not shown yet. As with a recognition, the appeals body's period begins here, in the
 * same moment, and goes with the appeal; its length is national law.
 */
export const makeAppeal = command({
  type: 'appeal',
  // While the period to appeal runs, and no longer; applying again ends it.
  givenBy: { 'not-yet-competent': ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: ({ clock }) => (clock === undefined ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, { documents, grounds }: MakeAppeal, context) {
    const { by, now, rules } = context;
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(foundVerdicts(file), grounds);
    if (refusal !== undefined) return refusal;
    const { country } = file.application;
    const { certification, desks } = rulesOf(rules, country);
    const clock = openPeriod(
      {
        name: 'appeal-review',
        opened: 0,
        step: certification.steps.appealReview,
        holder: theAgency(country, desks.appeals),
        calendar: country,
        opening: { by: 'event', at: now },
      },
      rules,
    );
    const written = officerBehind(by);
    const appellant = written === undefined ? {} : { by: written };
    const appeal = { caseId: nextAppeal(file, country), grounds, documents, clock, ...appellant };
    return accept<Appealed>({ type: 'appealed', at: now, appeal });
  },
});

/** The finding waits; the period that runs is the appeals body's, in its own file. */
export const appealed = event({
  type: 'appealed',
  evolve: (file, { appeal }: Appealed) => ({
    ...file,
    stage: 'appealed',
    appeal,
    appealsNamed: (file.appealsNamed ?? 0) + 1,
    clock: undefined,
  }),
  lines: ({ application }, { appeal, at, type }) => [
    line(application.country, at, type, { args: { appeal: appeal.caseId } }),
  ],
});
