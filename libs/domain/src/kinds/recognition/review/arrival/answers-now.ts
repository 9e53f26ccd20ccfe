import type { WorkerAnswer } from '../../../../file/case/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** What the worker can answer here while the home country has the file, as far as its last news goes. */
export function answersNow({ news, stage }: RecognitionReview): readonly WorkerAnswer['type'][] {
  if (stage !== 'with-home') return [];
  switch (news?.status.stage) {
    case 'awaiting-documents':
      return ['provide-documents', 'cannot-provide', 'withdraw'];
    case 'home-verification':
      return news.status.next === 'answer-discrepancy' ? ['answer-discrepancy', 'withdraw'] : ['withdraw'];
    case 'closed-without-prejudice':
      return news.status.next === 'may-reopen' ? ['reopen', 'withdraw'] : ['withdraw'];
    case undefined:
    case 'submitted':
    case 'transmitted':
      return ['withdraw'];
    default:
      return [];
  }
}

/**
 * Closed there without prejudice, or sent back as it was filed: it is over here as it is over there (R9), holds nobody's
 * data (R17), and goes on where the worker reopens it.
 */
export const isClosedAtHome = ({ news }: RecognitionReview): boolean =>
  news?.status.stage === 'closed-without-prejudice';

/** The kinds of documents that the home country's last request names. */
export function kindsAsked({ timeline }: RecognitionReview): readonly string[] {
  const request = timeline.findLast((line) => line.what === 'documents-requested');
  const kinds = request?.args?.['kinds'] ?? [];
  return typeof kinds === 'string' ? [kinds] : kinds;
}
