import { inStages } from '../../../../file/definition/define-command.js';
import { isSentBy } from '../../../../file/engine/parties.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { Withdrawn } from '../../../../file/engine/applications.js';
import type { ReceiveAnswer } from '../../filing/index.js';
import { reportCompensation } from '../compensation/report-compensation.js';
import { answerFraudReview } from '../fraud/answer-fraud-review.js';
import { command } from '../review-file/define.js';
import { askOtherDate } from '../test/ask-other-date.js';
import { chooseAfterTest } from '../test/choose-after-test.js';
import { withdraw } from './withdraw.js';

const answers = [withdraw, reportCompensation, answerFraudReview, askOtherDate, chooseAfterTest] as const;

/**
 * The worker answered in the home country, where they are. Settled as if the worker had answered here: only in a stage in
 * which the table lets the worker do it.
 */
export const receiveAnswer = command({
  type: 'receive-answer',
  givenBy: inStages(
    ['received', 'host-review', 'compensation-pending', 'appealed', 'fraud-review', 'withdrawn'],
    ['country'],
  ),
  refusals: [
    'NOT_FOR_THIS_COUNTRY',
    'NOT_IN_THIS_STAGE',
    'UNKNOWN_UNIT',
    'UNIT_TWICE',
    'REASONS_MISSING',
    'ALREADY_DONE',
    'NO_TEST',
    'DATE_IN_PAST',
    'NO_MORE_DATES',
    'NO_CHOICE_OPEN',
  ],
  decide(file, { from, answer }: ReceiveAnswer, context) {
    if (!isSentBy(context.by, from) || from !== file.filing.home) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: context.here });
    }
    // It comes back from home, where the withdrawal that began here was heard.
    if (file.stage === 'withdrawn' && answer.type === 'withdraw') return accept<Withdrawn>();
    const elsewhere = refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
    const asked = answers.find(({ type }) => type === answer.type);
    if (asked?.givenBy[file.stage]?.includes('worker') !== true) return elsewhere;
    const barred = asked.barred?.(file, context.by);
    if (barred !== undefined) return barred;
    switch (answer.type) {
      case 'withdraw':
        return withdraw.decide(file, answer, context);
      case 'report-compensation':
        return reportCompensation.decide(file, answer, context);
      case 'answer-fraud-review':
        return answerFraudReview.decide(file, answer, context);
      case 'ask-other-date':
        return askOtherDate.decide(file, answer, context);
      case 'choose-after-test':
        return chooseAfterTest.decide(file, answer, context);
      default:
        return elsewhere;
    }
  },
});
