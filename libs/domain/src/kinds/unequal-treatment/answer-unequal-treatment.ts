import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { refuseWhenPassed } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, owners } from './define.js';
import { openJudgement } from './judgement-period.js';

/** Why it is so, or why it is not, and what the agency does about it. */
export interface AnswerUnequalTreatment {
  readonly type: 'answer-unequal-treatment';
  readonly reasons: LocalizedText;
}

export interface UnequalTreatmentAnswered {
  readonly type: 'unequal-treatment-answered';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly reasons: LocalizedText;
  /** Absent where the days of those who judge were over: they were late before it came. */
  readonly opens?: Clock;
}

/**
 * Also when it is late: an answer is heard for as long as nobody has judged. Those who judge have their whole period to weigh it,
 * unless that was over: nobody makes another's silence good by breaking their own.
 */
export const answerUnequalTreatment = command({
  type: 'answer-unequal-treatment',
  givenBy: { raised: owners, unanswered: owners },
  refusals: ['NOT_YOUR_CASE', 'REASONS_MISSING'],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.agency !== owner ? refuse('NOT_YOUR_CASE') : undefined),
  decide(file, { reasons }: AnswerUnequalTreatment, context) {
    const { by, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: owners, yours: [by.kind] });
    const tooLate = file.stage === 'unanswered' && refuseWhenPassed(file.clock, context) !== undefined;
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<UnequalTreatmentAnswered>({
        ...{ type: 'unequal-treatment-answered', at: now, by: by.id, reasons },
        ...(tooLate ? {} : { opens: openJudgement(file, context) }),
      })
    );
  },
});

export const unequalTreatmentAnswered = event({
  type: 'unequal-treatment-answered',
  evolve: (file, { by, opens, reasons }: UnequalTreatmentAnswered) => ({
    ...{ ...file, stage: 'answered', answer: { by, reasons } },
    ...(opens && opened(file, opens)),
  }),
});
