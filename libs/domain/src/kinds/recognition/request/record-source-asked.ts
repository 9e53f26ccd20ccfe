import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { sourceQuestions, withQuestion } from './source-questions.js';

/** Outcome of the effect that writes to the certifier. */
export interface RecordSourceAsked {
  readonly type: 'record-source-asked';
  readonly question: number;
}
export interface SourceAsked {
  readonly type: 'source-asked';
  readonly at: Instant;
  readonly question: number;
}

export const recordSourceAsked = command({
  type: 'record-source-asked',
  givenBy: { 'home-verification': ['effect'] },
  refusals: ['NO_SUCH_QUESTION', 'ALREADY_DONE'],
  decide(file, { question: number }: RecordSourceAsked, { now }) {
    const question = sourceQuestions(file).find((one) => one.number === number);
    if (question === undefined) return refuse('NO_SUCH_QUESTION');
    if (question.askedAt !== undefined) return refuse('ALREADY_DONE');
    return accept<SourceAsked>({ type: 'source-asked', at: now, question: number });
  },
});

export const sourceAsked = event({
  type: 'source-asked',
  weighs: false,
  evolve: (file, { at, question }: SourceAsked) => withQuestion(file, question, (one) => ({ ...one, askedAt: at })),
  lines: ({ filing }, { at, type }) => [
    line(filing.home, at, type, { args: { certifier: filing.certificate.certifier } }),
  ],
});
