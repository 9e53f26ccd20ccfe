import type { OfficerId } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Who does not decide this case, whatever the draw's seed: who filed it, and who decided it before. */
export const notDrawn = ({ excluded = [], filers }: RecognitionReview): readonly OfficerId[] => [
  ...new Set([...filers, ...excluded]),
];
