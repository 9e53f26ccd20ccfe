import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, notKnown, refuse } from '../../kernel/index.js';
import { unmoved } from './afresh.js';
import { command, event } from './define.js';
import type { FindingStands } from './earlier-finding.js';
import { certificationPeriod } from './periods.js';
import type { ApplicationClosed } from './record-missed-appointment.js';
import { closed } from './record-missed-appointment.js';

export const evaluationChoices = ['evaluate-again', 'close'] as const;
export type EvaluationChoice = (typeof evaluationChoices)[number];

/** How it goes on after two appointments that the worker missed, or did not choose in time. */
export interface ChooseAfterEvaluation {
  readonly type: 'choose-after-evaluation';
  readonly choice: EvaluationChoice;
}
/** `opens`: the agency's time to offer other days. */
export interface EvaluationChosenAgain {
  readonly type: 'evaluation-chosen-again';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Other days, as after the first admission; or closed without prejudice, which is also what saying nothing does. */
export const chooseAfterEvaluation = command({
  type: 'choose-after-evaluation',
  givenBy: { admissible: ['worker'] },
  refusals: ['NO_CHOICE_OPEN'],
  barred: ({ choosesHow }) => (choosesHow === true ? undefined : refuse('NO_CHOICE_OPEN', { unit: notKnown })),
  decide(file, { choice }: ChooseAfterEvaluation, context) {
    type Chosen = EvaluationChosenAgain | ApplicationClosed | NoticeRaised | FindingStands;
    if (choice === 'close') return accept<Chosen>(...closed(file, context).events);
    const { now, rules } = context;
    const opens = certificationPeriod(file, 'scheduling', { by: 'event', at: now }, rules);
    return accept<Chosen>({ type: 'evaluation-chosen-again', at: now, opens });
  },
});

/** As often as after the first admission: two that are missed from now on let the worker choose again. */
export const evaluationChosenAgain = event({
  type: 'evaluation-chosen-again',
  evolve: (file, { opens }: EvaluationChosenAgain) => ({
    ...file,
    missed: 0,
    ...unmoved,
    choosesHow: undefined,
    ...opened(file, opens),
  }),
  lines: ({ application }, { at }) => [line(application.country, at, 'appointment-moved')],
});
