import type { DocumentRef, WorkerAnswer } from '../../../../file/case/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import type { ClockId, Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import { answersNow, isAnswered, kindsAsked } from './answers-now.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** The worker answers here what the home country asked; it is passed on and settled there. */
export interface PassAnswerOn {
  readonly type: 'pass-answer-on';
  readonly answer: WorkerAnswer;
}
export interface AnswerPassedOn {
  readonly type: 'answer-passed-on';
  readonly at: Instant;
  readonly answer: WorkerAnswer;
  /** A withdrawal works here at once (R9), whenever the home country hears of it. */
  readonly endsHere?: true;
  /** The hearing at home that it answers, once. */
  readonly hearing?: ClockId;
}

/**
 * The worker answers here what the home country asked. What the last news shows to be wrong is refused at once, so that
 * the worker hears it here and not never; the home country settles the rest.
 */
export const passAnswerOn = command({
  type: 'pass-answer-on',
  givenBy: { 'with-home': ['worker'] },
  refusals: [
    'NOT_IN_THIS_STAGE',
    'ALREADY_DONE',
    'DOCUMENT_NOT_ASKED_FOR',
    'DOCUMENT_STILL_MISSING',
    'REASONS_MISSING',
  ],
  decide(file, { answer }: PassAnswerOn, { now }) {
    if (answer.type === 'answer-discrepancy' && isAnswered(file)) return refuse('ALREADY_DONE');
    if (!answersNow(file).includes(answer.type)) {
      return refuse('NOT_IN_THIS_STAGE', { stage: file.news?.status.stage ?? file.stage, command: answer.type });
    }
    const more = whatItDoesHere(file, answer);
    return refuseAnswer(file, answer) ?? accept<AnswerPassedOn>({ type: 'answer-passed-on', at: now, answer, ...more });
  },
});

export const answerPassedOn = event({
  type: 'answer-passed-on',
  evolve: (file, { endsHere, hearing }: AnswerPassedOn) => ({
    ...file,
    ...(endsHere === true ? { stage: 'withdrawn' } : {}),
    ...(hearing === undefined ? {} : { answeredAtHome: hearing }),
  }),
});

function whatItDoesHere({ news }: RecognitionReview, { type }: WorkerAnswer): Partial<AnswerPassedOn> {
  if (type === 'withdraw') return { endsHere: true };
  const hearing = news?.status.clock?.id;
  return type !== 'answer-discrepancy' || hearing === undefined ? {} : { hearing };
}

function refuseAnswer(file: RecognitionReview, answer: WorkerAnswer) {
  switch (answer.type) {
    case 'provide-documents':
      return refuseDocuments(kindsAsked(file), answer.documents);
    case 'cannot-provide':
      return refuseWithoutReasons(answer.reason, 'answer.reason');
    case 'answer-discrepancy':
      return refuseWithoutReasons(answer.answer, 'answer.answer');
    case 'withdraw':
    case 'reopen':
      return undefined;
    // Of the host itself, or passed on by a command of its own: `answersNow` never has them.
    case 'report-compensation':
    case 'answer-fraud-review':
    case 'ask-other-date':
    case 'choose-after-test':
    case 'complain-of-silence':
      return undefined;
  }
}

function refuseDocuments(asked: readonly string[], documents: readonly DocumentRef[]) {
  const [index, extra] = [...documents.entries()].find(([, { kind }]) => !asked.includes(kind)) ?? [];
  if (index !== undefined && extra !== undefined) {
    return refuse('DOCUMENT_NOT_ASKED_FOR', { kind: extra.kind }, `answer.documents.${index}.kind`);
  }
  const missing = asked.filter((kind) => documents.every((document) => document.kind !== kind));
  return missing.length === 0 ? undefined : refuse('DOCUMENT_STILL_MISSING', { kinds: missing }, 'answer.documents');
}
