import { exhausted } from '../../../../kernel/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

type FraudEvent = Extract<
  ReviewEvent,
  {
    type:
      | 'fraud-review-opened'
      | 'fraud-review-answered'
      | 'fraud-hearing-ended'
      | 'fraud-outcome-proposed'
      | 'fraud-review-closed';
  }
>;

/** What a fraud review adds up to; until it is closed the recognition stands. */
export function suspected(file: RecognitionReview, event: FraudEvent): RecognitionReview {
  const { fraudReview } = file;
  switch (event.type) {
    case 'fraud-review-opened': {
      const { reasons, by, at } = event;
      return {
        ...file,
        stage: 'fraud-review',
        fraudReview: { reasons, by, at, heard: false },
        ...opened(file, event.opens),
      };
    }
    case 'fraud-review-answered':
      return {
        ...file,
        ...(fraudReview && { fraudReview: { ...fraudReview, heard: true, answer: event.answer } }),
        ...opened(file, event.opens),
      };
    case 'fraud-hearing-ended':
      return {
        ...file,
        ...(fraudReview && { fraudReview: { ...fraudReview, heard: true } }),
        ...opened(file, event.opens),
      };
    case 'fraud-outcome-proposed': {
      const { outcome, reasons, by } = event;
      return { ...file, ...(fraudReview && { fraudReview: { ...fraudReview, proposal: { outcome, reasons, by } } }) };
    }
    case 'fraud-review-closed': {
      const { outcome } = event;
      return {
        ...file,
        stage: file.decision?.outcome ?? 'recognised',
        clock: undefined,
        ...(fraudReview && { fraudReview: { ...fraudReview, outcome } }),
      };
    }
    default:
      return exhausted(event);
  }
}
