import type { Instant } from '../../kernel/index.js';
import { event } from './define.js';
import type { RuleChange } from './rule-change.js';
import type { ApprovedContent } from './rule-content.js';

/** By the committee, or by the second person who looked at the evidence. */
export interface RuleChangeApproved {
  readonly type: 'rule-change-approved';
  readonly at: Instant;
  readonly approved: ApprovedContent;
  /** Of a checkpoint that this node heard somebody confirm. */
  readonly confirmed?: NonNullable<RuleChange['confirmed']>;
}

export const ruleChangeApproved = event({
  type: 'rule-change-approved',
  evolve: (file, { approved, confirmed }: RuleChangeApproved) => ({
    ...{ ...file, stage: 'approved', approved },
    ...(confirmed === undefined ? {} : { confirmed }),
  }),
});
