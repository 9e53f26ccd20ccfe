import type { Instant } from '../../../kernel/index.js';

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
