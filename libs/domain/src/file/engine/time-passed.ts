import type { ClockId, Instant } from '../../kernel/index.js';

/** Whoever holds the period was reminded. */
export interface Reminded {
  readonly type: 'reminded';
  readonly at: Instant;
  readonly clock: ClockId;
  readonly fraction: number;
}
/** A period passed in which silence decides nothing. */
export interface Escalated {
  readonly type: 'escalated';
  readonly at: Instant;
  readonly clock: ClockId;
}
