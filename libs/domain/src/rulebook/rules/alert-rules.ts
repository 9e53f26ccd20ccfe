import type { Allowance } from '../../clocks/index.js';
import type { Step } from './agreement.js';

/** What is wrong with a certificate, or with its recognition, and stands beside it for a time (R15). */
export interface AlertRules {
  /** Telling those concerned. */
  readonly tell: Step;
  /** Answering a worker who contests it, and closing one that was wrong. */
  readonly close: Step;
  /** The longest that it may hold; whoever still has grounds then raises another. */
  readonly atMost: Allowance;
}
