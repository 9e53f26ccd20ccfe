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
/** After the time for it had passed, and before the certifier said what it found: it counts, and moves no clock (R13). */
export interface DiscrepancyAnsweredLate {
  readonly type: 'discrepancy-answered-late';
  readonly at: Instant;
  readonly answer: OwnWords;
}
/** The worker let the time to answer pass. */
export interface HearingEnded {
  readonly type: 'hearing-ended';
  readonly at: Instant;
}

/** Ends the hearing, where it still is; the certifier's period runs on with what was left of it. An answer is given once. */
export const answerDiscrepancy = command({
  type: 'answer-discrepancy',
  givenBy: { 'home-verification': ['worker'] },
  refusals: ['ALREADY_DONE', 'REASONS_MISSING', 'NOT_IN_THIS_STAGE'],
  barred({ discrepancy, stage }) {
    if (discrepancy === undefined) return refuse('NOT_IN_THIS_STAGE', { stage, command: 'answer-discrepancy' });
    return discrepancy.answer === undefined ? undefined : refuse('ALREADY_DONE');
  },
  decide({ waiting }, { answer }: AnswerDiscrepancy, { now }) {
    const type = waiting === undefined ? 'discrepancy-answered-late' : 'discrepancy-answered';
    return (
      refuseWithoutReasons(answer, 'answer') ??
      accept<DiscrepancyAnswered | DiscrepancyAnsweredLate>({ type, at: now, answer })
    );
  },
});

export const discrepancyAnswered = event({
  type: 'discrepancy-answered',
  evolve: (file, { at, answer }: DiscrepancyAnswered) => heard(file, at, answer),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});

export const discrepancyAnsweredLate = event({
  type: 'discrepancy-answered-late',
  evolve: (file, { answer }: DiscrepancyAnsweredLate) => ({
    ...file,
    ...(file.discrepancy && { discrepancy: { ...file.discrepancy, answer } }),
  }),
  lines: ({ filing }, { at }) => [line(filing.home, at, 'discrepancy-answered')],
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
