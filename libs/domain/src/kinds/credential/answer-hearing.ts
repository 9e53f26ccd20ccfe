import type { Clock } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, OwnWords } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { carried, command, event } from './define.js';
import { authoritysPeriod, heard } from './hearing.js';

/** By the worker. */
export interface AnswerHearing {
  readonly type: 'answer-hearing';
  readonly answer: OwnWords;
}

export interface HearingAnswered {
  readonly type: 'hearing-answered';
  readonly at: Instant;
  readonly answer: OwnWords;
  readonly opens: Clock;
}

/** Ends the hearing; the authority's period begins. */
export const answerHearing = command({
  type: 'answer-hearing',
  givenBy: inStages(carried, ['worker']),
  refusals: ['ALREADY_DONE', 'REASONS_MISSING', 'NOT_IN_THIS_STAGE'],
  barred({ hearing, stage }) {
    if (hearing === undefined) return refuse('NOT_IN_THIS_STAGE', { stage, command: 'answer-hearing' });
    return hearing.heard ? refuse('ALREADY_DONE') : undefined;
  },
  decide: (file, { answer }: AnswerHearing, { now, rules }) =>
    refuseWithoutReasons(answer, 'answer') ??
    accept<HearingAnswered>({ type: 'hearing-answered', at: now, answer, opens: authoritysPeriod(file, now, rules) }),
});

export const hearingAnswered = event({
  type: 'hearing-answered',
  evolve: (file, { answer, opens }: HearingAnswered) => ({ ...file, ...opened(file, opens), ...heard(file, answer) }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
