import type { DocumentRef } from '../case/index.js';
import type { Instant } from '../../kernel/index.js';

/** What a worker gives in a file of their own, whatever they ask for. */

/** Adds a document of the dossier to the draft. */
export interface AttachDocument {
  readonly type: 'attach-document';
  readonly document: DocumentRef;
}
export interface DocumentAttached {
  readonly type: 'document-attached';
  readonly at: Instant;
  readonly document: DocumentRef;
}

/** Ends the draft: the file goes to whoever decides whether it is complete. */
export interface Submit {
  readonly type: 'submit';
}

/** Gives up the procedure; possible until it is decided, and never held against the worker. */
export interface Withdraw {
  readonly type: 'withdraw';
}
export interface Withdrawn {
  readonly type: 'withdrawn';
  readonly at: Instant;
}

/** Never submitted, and its period is over. */
export interface DraftDeleted {
  readonly type: 'draft-deleted';
  readonly at: Instant;
}
