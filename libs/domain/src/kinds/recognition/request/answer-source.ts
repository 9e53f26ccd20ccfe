import { refuseWhenPassed } from '../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import type { SourceAnswer } from './source-questions.js';
import { openQuestion, withQuestion } from './source-questions.js';

/** By whoever has the code that was sent to the certifier. */
export interface AnswerSource {
  readonly type: 'answer-source';
  readonly answer: SourceAnswer;
}
export interface SourceAnswered {
  readonly type: 'source-answered';
  readonly at: Instant;
  readonly question: number;
  readonly answer: SourceAnswer;
}

/** Evidence, and no outcome: a mailbox is no person. It moves the file nowhere, and a verifier says what follows from it. */
export const answerSource = command({
  type: 'answer-source',
  givenBy: { 'home-verification': ['certifier'] },
  refusals: ['NO_SUCH_QUESTION', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  decide(file, { answer }: AnswerSource, context) {
    const { by, caseId, now } = context;
    // A code answers one question of one file.
    const number = by.kind === 'certifier' && by.caseId === caseId ? by.question : 0;
    if (openQuestion(file, number, now) === undefined) return refuse('NO_SUCH_QUESTION');
    return (
      refuseWhenPassed(file.clock, context) ??
      (answer.says === 'ours' ? undefined : refuseWithoutReasons(answer.words, 'words')) ??
      accept<SourceAnswered>({ type: 'source-answered', at: now, question: number, answer })
    );
  },
});

export const sourceAnswered = event({
  type: 'source-answered',
  evolve: (file, { answer, at, question }: SourceAnswered) =>
    withQuestion(file, question, (one) => ({ ...one, answer: { ...answer, at } })),
  // What it answered the worker reads with the outcome that rests on it.
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});
