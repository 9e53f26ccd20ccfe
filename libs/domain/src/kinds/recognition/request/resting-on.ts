import type { TimelineEntry } from '../../../file/case/index.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { refuse } from '../../../kernel/index.js';
import type { RecognitionRequest } from './recognition-request.js';
import type { SourceSays } from './source-questions.js';
import { sourceQuestions } from './source-questions.js';

/** Of what a verifier finds out: whether it rests on what the certifier answered last. */
export interface MayRestOnAnswer {
  readonly restsOnAnswer?: boolean;
}
/** The number of the question on whose answer it rests. */
export interface RestsOn {
  readonly restsOn?: number;
}

/** Nobody rests on an answer that was not given, nor on one that says something else. */
export function restingOn(file: RecognitionRequest, { restsOnAnswer }: MayRestOnAnswer, says: SourceSays) {
  if (restsOnAnswer !== true) return {};
  const last = sourceQuestions(file).findLast(({ answer }) => answer !== undefined);
  return last?.answer?.says === says ? { restsOn: last.number } : refuse('NO_SUCH_ANSWER', {}, 'restsOnAnswer');
}

/** What the certifier answered, for the worker, beside what a verifier found out by it. */
export function linesOfAnswer(file: RecognitionRequest, { restsOn }: RestsOn, at: Instant): readonly TimelineEntry[] {
  const says = sourceQuestions(file).find(({ number }) => number === restsOn)?.answer?.says;
  return says === undefined ? [] : [line(file.filing.home, at, `source-said-${says}`)];
}
