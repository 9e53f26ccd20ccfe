import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { unscheduled } from './afresh.js';
import type { Certification } from './certification.js';
import { event } from './define.js';
import { certificationPeriod } from './periods.js';

/** `opens`: the worker's time to choose, from when they could know of it. */
export interface EvaluationChoiceOpened {
  readonly type: 'evaluation-choice-opened';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Not having come says nothing of what somebody can do (R5): the worker says how it goes on, and nobody else. */
export function choiceOpened(file: Certification, { now, rules }: DecisionContext) {
  const opens = certificationPeriod(file, 'choosing', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<EvaluationChoiceOpened | NoticeRaised>(
    { type: 'evaluation-choice-opened', at: now, opens },
    raise(file, 'evaluation-choice-open', now),
  );
}

export const evaluationChoiceOpened = event({
  type: 'evaluation-choice-opened',
  evolve: (file, { opens }: EvaluationChoiceOpened) => ({
    ...file,
    ...unscheduled,
    missed: file.missed + 1,
    choosesHow: true,
    ...opened(file, opens),
  }),
  lines: ({ application }, { at }) => [
    line(application.country, at, 'test-choice-open', { args: { units: application.units } }),
  ],
});
