import type { Instant } from '../../kernel/index.js';

/** Nobody appealed while there was time. */
export interface RefusalFinal {
  readonly type: 'refusal-final';
  readonly at: Instant;
}
