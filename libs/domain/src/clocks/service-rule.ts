import type { LocalizedText } from '../kernel/index.js';
import type { Allowance } from './clock.js';

/** When a notice counts as read. */
export interface ServiceRule {
  /** After a delivery. Zero days: served the day it is delivered. */
  readonly presumedAfter: Allowance;
  readonly firstDayCounts: boolean;
  readonly source: LocalizedText;
  readonly undelivered: UndeliveredRule;
}

/** What is done where a notice does not reach the worker, and when it counts as read all the same. */
export interface UndeliveredRule {
  /** Each safe channel is tried once in a round. */
  readonly rounds: number;
  readonly roundEvery: { readonly hours: number };
  /** A carrier that took a message and says nothing of it by then did not deliver it. */
  readonly reportWithin: { readonly hours: number };
  /** On the worker's page and at the offices: for so many days, at least one, somebody could have read it there. */
  readonly presumedAfter: Allowance;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}
