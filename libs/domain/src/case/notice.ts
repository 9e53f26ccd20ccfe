import type { ProofOfService } from '../clocks/index.js';
import type { Instant, NoticeId } from '../kernel/index.js';

/** What the worker is told about; the words are the page's and the messenger's. */
export type NoticeSubject =
  | 'received'
  | 'acknowledged'
  | 'documents-requested'
  | 'discrepancy-reported'
  | 'authenticity-settled'
  | 'under-review'
  | 'review-extended'
  | 'recognised'
  | 'partially-recognised'
  | 'refused'
  | 'reminder'
  | 'closed-without-prejudice'
  | 'draft-deleted'
  | 'withdrawn';

/** Something the worker must be told. Told once it has a proof of service; until then telling is due. */
export interface Notice {
  readonly id: NoticeId;
  readonly subject: NoticeSubject;
  readonly raisedAt: Instant;
  readonly service?: ProofOfService;
}
