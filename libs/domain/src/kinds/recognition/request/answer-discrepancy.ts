import { resumeClock } from '../../../clocks/index.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant, OwnWords } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';

export interface AnswerDiscrepancy {
  readonly type: 'answer-discrepancy';
  readonly answer: OwnWords;
}
export interface DiscrepancyAnswered {
  readonly type: 'discrepancy-answered';
  readonly at: Instant;
  readonly answer: OwnWords;
}
/** The worker let the time to answer pass. */
export interface HearingEnded {
  readonly type: 'hearing-ended';
  readonly at: Instant;
}

/** Ends the hearing; the certifier's period runs on with what was left of it. */
export const answerDiscrepancy = command({
  type: 'answer-discrepancy',
  givenBy: { 'home-verification': ['worker'] },
  refusals: ['ALREADY_DONE', 'REASONS_MISSING', 'NOT_IN_THIS_STAGE'],
  barred({ discrepancy, stage }) {
    if (discrepancy === undefined) return refuse('NOT_IN_THIS_STAGE', { stage, command: 'answer-discrepancy' });
    return discrepancy.heard ? refuse('ALREADY_DONE') : undefined;
  },
  decide: (_file, { answer }: AnswerDiscrepancy, { now }) =>
    refuseWithoutReasons(answer, 'answer') ??
    accept<DiscrepancyAnswered>({ type: 'discrepancy-answered', at: now, answer }),
});

export const discrepancyAnswered = event({
  type: 'discrepancy-answered',
  evolve: (file, { at, answer }: DiscrepancyAnswered) => heard(file, at, answer),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});

export const hearingEnded = event({
  type: 'hearing-ended',
  evolve: (file, { at }: HearingEnded) => heard(file, at),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});

/** The hearing is over; the certifier's period runs on with what was left of it. */
function heard(file: RecognitionRequest, at: Instant, answer?: OwnWords): RecognitionRequest {
  const { discrepancy, waiting } = file;
  return {
    ...file,
    ...(discrepancy && {
      discrepancy: { ...discrepancy, heard: true, ...(answer === undefined ? {} : { answer }) },
    }),
    clock: waiting && resumeClock(waiting, at),
    waiting: undefined,
  };
}
