import type { Clock } from '../../../../clocks/index.js';
import { opened } from '../../../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, OwnWords } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import { authoritysPeriod } from './authoritys-period.js';

export interface AnswerFraudReview {
  readonly type: 'answer-fraud-review';
  readonly answer: OwnWords;
}
export interface FraudReviewAnswered {
  readonly type: 'fraud-review-answered';
  readonly at: Instant;
  readonly answer: OwnWords;
  readonly opens: Clock;
}

/** Ends the hearing; the authority's period begins. */
export const answerFraudReview = command({
  type: 'answer-fraud-review',
  givenBy: { 'fraud-review': ['worker'] },
  refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  decide(file, { answer }: AnswerFraudReview, { now, rules }) {
    if (file.fraudReview?.heard !== false) return refuse('ALREADY_DONE');
    return (
      refuseWithoutReasons(answer, 'answer') ??
      accept<FraudReviewAnswered>({
        type: 'fraud-review-answered',
        at: now,
        answer,
        opens: authoritysPeriod(file, now, rules),
      })
    );
  },
});

export const fraudReviewAnswered = event({
  type: 'fraud-review-answered',
  evolve: (file, { answer, opens }: FraudReviewAnswered) => ({
    ...file,
    ...(file.fraudReview && { fraudReview: { ...file.fraudReview, heard: true, answer } }),
    ...opened(file, opens),
  }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
