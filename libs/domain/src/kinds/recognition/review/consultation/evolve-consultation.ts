import { exhausted } from '../../../../kernel/index.js';
import type { ErrandRun } from '../../../../file/engine/errands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview, ReviewConsultation } from '../review-file/recognition-review.js';

type Consulting = Extract<ReviewEvent, { type: 'consulted' | 'consultation-cancelled' | 'opinion-received' }>;

export function consulted(file: RecognitionReview, event: Consulting): RecognitionReview {
  const { consultations } = file;
  switch (event.type) {
    case 'consulted': {
      const { consultation: caseId, body, question, units, clock, at: askedAt } = event;
      return {
        ...file,
        consultations: [...consultations, { caseId, body, question, units, clock, askedAt, state: 'asked' }],
      };
    }
    case 'consultation-cancelled':
      return changed(file, event.consultation, { state: 'cancelled' });
    case 'opinion-received': {
      const { opinion } = event;
      return changed(file, event.consultation, opinion ? { state: 'answered', opinion } : { state: 'no-objection' });
    }
    default:
      return exhausted(event);
  }
}

const changed = (
  file: RecognitionReview,
  caseId: ReviewConsultation['caseId'],
  more: Partial<ReviewConsultation>,
): RecognitionReview => ({
  ...file,
  consultations: file.consultations.map((one) => (one.caseId === caseId ? { ...one, ...more } : one)),
});

/** Its number was another file's by accident: the body was never asked, and the reviewer may ask again. */
export function afterAsking(file: RecognitionReview, { errand, refused }: ErrandRun): RecognitionReview {
  const index = file.consultations.findIndex((_, place) => errand === `open-consultation#${place + 1}`);
  const asked = file.consultations[index];
  return asked === undefined || refused === undefined ? file : changed(file, asked.caseId, { state: 'not-opened' });
}
