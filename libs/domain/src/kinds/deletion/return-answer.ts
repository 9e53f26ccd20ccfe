import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { answering, command, event, refuseTheSame } from './define.js';

/** The second person does not agree: somebody answers anew, within the same period. */
export interface ReturnDeletionAnswer {
  readonly type: 'return-deletion-answer';
  readonly reasons: LocalizedText;
}

export interface DeletionAnswerReturned {
  readonly type: 'deletion-answer-returned';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const returnDeletionAnswer = command({
  type: 'return-deletion-answer',
  givenBy: { proposed: answering },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  barred: refuseTheSame,
  decide: (_file, { reasons }: ReturnDeletionAnswer, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<DeletionAnswerReturned>({ type: 'deletion-answer-returned', at: now, reasons }),
});

export const deletionAnswerReturned = event({
  type: 'deletion-answer-returned',
  evolve: ({ proposal: _proposal, ...file }, _returned: DeletionAnswerReturned) => ({ ...file, stage: 'asked' }),
});
