import { inStages } from '../../../../file/definition/define-command.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { accept, notKnown, refuse } from '../../../../kernel/index.js';
import type { ReviewResumed } from '../decision/resume-review.js';
import { resumedNow } from '../decision/resume-review.js';
import { command, event } from '../review-file/define.js';
import type { TestChoice } from '../review-file/recognition-review.js';
import { awaitsChoice, testStages, unitsAwaitingChoice } from '../review-file/tested-units.js';
import { barredBesideAppeal, shownUnits } from '../review-file/units-open.js';

/** How it goes on with a unit whose test the worker missed twice: another test, or a decision on what the file holds. */
export interface ChooseAfterTest {
  readonly type: 'choose-after-test';
  readonly unit: UnitCode;
  readonly choice: TestChoice['choice'];
}
export interface TestChoiceMade {
  readonly type: 'test-choice-made';
  readonly at: Instant;
  readonly unit: UnitCode;
  readonly choice: TestChoice['choice'];
}

/** Until the worker has chosen, the unit stays open (R5): it is neither tested again nor found missing. */
export const chooseAfterTest = command({
  type: 'choose-after-test',
  givenBy: inStages(testStages, ['worker']),
  refusals: ['NOT_IN_THIS_STAGE', 'NO_CHOICE_OPEN'],
  barred: (file) =>
    barredBesideAppeal(file, 'choose-after-test') ??
    (unitsAwaitingChoice(file).length === 0 ? refuse('NO_CHOICE_OPEN', { unit: notKnown }, 'unit') : undefined),
  decide(file, { choice, unit }: ChooseAfterTest, context) {
    if (!awaitsChoice(file, unit)) return refuse('NO_CHOICE_OPEN', { unit }, 'unit');
    const made: TestChoiceMade = { type: 'test-choice-made', at: context.now, unit, choice };
    const goesOn = choice === 'without-test' ? resumedNow(file, [...shownUnits(file), unit], context) : [];
    return accept<TestChoiceMade | ReviewResumed>(made, ...goesOn);
  },
});

export const testChoiceMade = event({
  type: 'test-choice-made',
  evolve: (file, { at, choice, unit }: TestChoiceMade) => ({
    ...file,
    testChoices: [...(file.testChoices ?? []), { unit, choice, at }],
  }),
  lines: ({ host }, { at, choice, type, unit }) => [line(host.country, at, type, { args: { units: [unit], choice } })],
});
