import { officerBehind } from '../../../../file/case/index.js';
import { openPeriod, refuseWhenPassed, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf, rulesOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { MadeAppeal } from '../../../appeal/appealed-file.js';
import { nextAppeal, refuseGrounds } from '../../../appeal/appealed-file.js';
import type { MakeAppeal } from '../../../appeal/index.js';
import { command, event } from '../review-file/define.js';

export interface Appealed {
  readonly type: 'appealed';
  readonly at: Instant;
  readonly appeal: MadeAppeal;
}

/** The appeals body's period begins here, in the same moment, and goes with the appeal: both files name one due date. */
export const makeAppeal = command({
  type: 'appeal',
  givenBy: { 'partially-recognised': ['worker'], refused: ['worker'] },
  refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: ({ refusalFinal }) => (refusalFinal ? refuse('REFUSAL_FINAL') : undefined),
  decide(file, { documents, grounds }: MakeAppeal, context) {
    const { by, now, rules } = context;
    const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(file.decision?.verdicts ?? [], grounds);
    if (refusal !== undefined) return refusal;
    const { country } = file.host;
    const clock = openPeriod(
      {
        name: 'appeal-review',
        opened: 0,
        step: agreementOf(rules, file.host).steps.appealReview,
        holder: theAgency(country, rulesOf(rules, country).desks.appeals),
        calendar: country,
        opening: { by: 'event', at: now },
      },
      rules,
    );
    const written = officerBehind(by);
    const officer = written === undefined ? {} : { by: written };
    const appeal = { caseId: nextAppeal(file, country), grounds, documents, clock, ...officer };
    return accept<Appealed>({ type: 'appealed', at: now, appeal });
  },
});

/** The decision waits; the period that runs is the appeals body's, in its own file. */
export const appealed = event({
  type: 'appealed',
  evolve: (file, { appeal }: Appealed) => ({
    ...file,
    stage: 'appealed',
    appeal,
    appealsNamed: (file.appealsNamed ?? 0) + 1,
    clock: undefined,
  }),
  lines: ({ host }, { appeal, at, type }) => [line(host.country, at, type, { args: { appeal: appeal.caseId } })],
});
