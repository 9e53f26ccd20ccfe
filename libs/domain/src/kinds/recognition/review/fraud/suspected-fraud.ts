import type { OfficerId } from '../../../../kernel/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Who said that silence was abused, or what is to become of what it gave: none of them decides on it again. */
export const suspectedFraud = ({ fraudReview }: RecognitionReview): readonly OfficerId[] =>
  [fraudReview?.by, fraudReview?.proposal?.by, fraudReview?.approvedBy].filter((officer) => officer !== undefined);
