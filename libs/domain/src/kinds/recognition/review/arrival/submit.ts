import type { DecisionContext } from '../../../../file/case/index.js';
import { checkDocuments, checkFiling } from '../../filing/check-filing.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** The file goes to the home country, whose ministry's period starts when it arrives there. */
export function submit({ filing }: RecognitionReview, { by, now, rules }: DecisionContext): Decision<ReviewEvent> {
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  return (
    checkFiling(filing, rules, now) ??
    checkDocuments(filing) ??
    accept<ReviewEvent>({ type: 'submitted', at: now, ...filer })
  );
}
