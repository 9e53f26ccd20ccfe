import type { OfficerId } from '../../../../kernel/index.js';
import { suspectedFraud } from '../fraud/suspected-fraud.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Who does not decide this case, whatever the draw's seed: who filed it, and who decided it, or on its fraud, before. */
export const notDrawn = (file: RecognitionReview): readonly OfficerId[] => [
  ...new Set([...file.filers, ...(file.excluded ?? []), ...suspectedFraud(file)]),
];
