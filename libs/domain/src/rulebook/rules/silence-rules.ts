import type { Allowance } from '../../clocks/index.js';
import type { Step } from './agreement.js';

/** What a worker has against an authority that stays silent (R10). */
export interface SilenceRules {
  /** How much longer the worker waits once a period has escalated, before they may complain. */
  readonly complainAfter: Allowance;
  /** The appeals body's time to order a decision. */
  readonly ruling: Step;
  /** The longest that it may give the authority. */
  readonly order: { readonly atMost: Allowance };
}
