import type { LocalizedText } from '../kernel/index.js';
import type { Allowance } from './clock.js';

/** When a notice counts as read. */
export interface ServiceRule {
  /** Zero days: served the day it is delivered. */
  readonly presumedAfter: Allowance;
  readonly firstDayCounts: boolean;
  readonly source: LocalizedText;
}
