import { opened } from '../../../../file/engine/begun.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

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
