import { inStages } from '../../../../file/definition/define-command.js';
import { refuse } from '../../../../kernel/index.js';
import type { AnswerReturned, ReceiveRefusal } from '../../filing/index.js';
import { answerReturned as returned, returnedLines } from '../../filing/answer-returned.js';
import { command, event } from '../review-file/define.js';
import { keptStages } from '../review-file/recognition-review.js';

/** The home country refused what was answered here. */
export const receiveRefusal = command({
  type: 'receive-refusal',
  givenBy: inStages(
    keptStages.filter((stage) => stage !== 'draft'),
    ['country'],
  ),
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide: (file, refusal: ReceiveRefusal, context) =>
    refusal.from === file.filing.home
      ? returned(file, refusal, context)
      : refuse('NOT_FOR_THIS_COUNTRY', { country: context.here }),
});

export const answerReturned = event({
  type: 'answer-returned',
  evolve(file, { answer }: AnswerReturned) {
    if (answer !== 'answer-discrepancy') return file;
    const { answeredAtHome: _unheard, ...unanswered } = file;
    return unanswered;
  },
  lines: ({ host }, event) => returnedLines(host.country, event),
});
