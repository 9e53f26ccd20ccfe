import { inStages } from '../../../file/definition/define-command.js';
import { isHost } from '../../../file/engine/parties.js';
import { refuse } from '../../../kernel/index.js';
import type { AnswerReturned, ReceiveRefusal } from '../filing/index.js';
import { answerReturned as returned, returnedLines } from '../filing/answer-returned.js';
import { command, event } from './define.js';
import { requestStages } from './recognition-request.js';

/** A host refused what was answered here. */
export const receiveRefusal = command({
  type: 'receive-refusal',
  givenBy: inStages(
    requestStages.filter((stage) => stage !== 'draft' && stage !== 'draft-deleted'),
    ['country'],
  ),
  refusals: ['NOT_FOR_THIS_COUNTRY'],
  decide: (file, refusal: ReceiveRefusal, context) =>
    isHost(file.filing, refusal.from)
      ? returned(file, refusal, context)
      : refuse('NOT_FOR_THIS_COUNTRY', { country: context.here }),
});

export const answerReturned = event({
  type: 'answer-returned',
  evolve(file, { answer, from }: AnswerReturned) {
    if (answer !== 'answer-fraud-review') return file;
    // They were not heard by it, and may answer again as long as the host asks.
    const heardFor = Object.fromEntries(Object.entries(file.heardFor ?? {}).filter(([host]) => host !== from));
    return { ...file, heardFor };
  },
  lines: ({ filing }, event) => returnedLines(filing.home, event),
});
