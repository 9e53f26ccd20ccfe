import { opened } from '../procedure/begun.js';
import type { ErrandRun } from '../procedure/errands.js';
import { nextAppeal } from './appeal.js';
import type { ReviewEvent } from './events.js';
import type { RecognitionReview } from './recognition-review.js';

type Appealed = Extract<ReviewEvent, { type: 'appealed' }>;
type RulingReceived = Extract<ReviewEvent, { type: 'ruling-received' }>;

/** The decision waits; the period that runs is the appeals body's, in its own file. */
export const appealed = (file: RecognitionReview, { appeal }: Appealed): RecognitionReview => ({
  ...file,
  stage: 'appealed',
  appeal,
  appealsNamed: (file.appealsNamed ?? 0) + 1,
  clock: undefined,
});

/** A number that another file has by accident was no good; the next one is tried. */
export function afterErrand(file: RecognitionReview, { errand, refused }: ErrandRun): RecognitionReview {
  const taken = refused === 'CASE_EXISTS' || refused === 'NO_SUCH_CASE';
  if (!errand.startsWith('open-appeal') || !taken || file.appeal === undefined) return file;
  const appeal = { ...file.appeal, caseId: nextAppeal(file) };
  return { ...file, appeal, appealsNamed: (file.appealsNamed ?? 0) + 1 };
}

export function ruled(file: RecognitionReview, { opens, ruling }: RulingReceived): RecognitionReview {
  if (ruling.outcome !== 'remitted' || opens === undefined) {
    return { ...file, stage: file.decision?.outcome ?? 'refused', appeal: undefined, refusalFinal: true };
  }
  const former = [file.reviewer, file.approver].filter((officer) => officer !== undefined);
  return {
    ...file,
    ...{ appeal: undefined, decision: undefined, extension: undefined, reviewer: undefined, approver: undefined },
    stage: 'received',
    excluded: [...new Set([...(file.excluded ?? []), ...former])],
    ...opened(file, opens),
  };
}
