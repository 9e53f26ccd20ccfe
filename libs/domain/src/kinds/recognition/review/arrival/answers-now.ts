import type { WorkerAnswer } from '../../../../file/case/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** What the worker can answer here while the home country has the file, as far as its last news goes. */
export function answersNow(file: RecognitionReview): readonly WorkerAnswer['type'][] {
  const { news, stage } = file;
  if (stage !== 'with-home') return [];
  switch (news?.status.stage) {
    case 'awaiting-documents':
      return ['provide-documents', 'cannot-provide', 'withdraw'];
    case 'home-verification':
      return news.status.next === 'answer-discrepancy' && !isAnswered(file)
        ? ['answer-discrepancy', 'withdraw']
        : ['withdraw'];
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

/** The hearing that runs there was answered here: what comes of it is on its way, and there is one answer to it. */
export const isAnswered = ({ answeredAtHome, news, stage }: RecognitionReview): boolean =>
  stage === 'with-home' && answeredAtHome !== undefined && news?.status.clock?.id === answeredAtHome;

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
