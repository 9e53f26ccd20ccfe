import type { Clock } from '../clocks/index.js';
import { heldBy } from '../procedure/periods.js';
import type { RecognitionReview } from './recognition-review.js';

/** A period opens and puts its holder in charge. */
export const opened = (
  file: RecognitionReview | undefined,
  opens: Clock,
): Pick<RecognitionReview, 'clock' | 'clocksOpened' | 'held'> => ({
  clock: opens,
  clocksOpened: (file?.clocksOpened ?? 0) + 1,
  held: heldBy(file?.held ?? [], opens),
});
