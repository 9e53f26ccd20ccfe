import type { Instant } from '../../kernel/index.js';
import { event } from './define.js';

/** By the committee, or because another file published its version first. */
export interface RuleChangeRejected {
  readonly type: 'rule-change-rejected';
  readonly at: Instant;
}

export const ruleChangeRejected = event({
  type: 'rule-change-rejected',
  weighs: true,
  evolve: (file, _rejected: RuleChangeRejected) => ({ ...file, stage: 'rejected' }),
});
