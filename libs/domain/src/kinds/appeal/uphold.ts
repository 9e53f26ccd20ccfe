import { command } from './define.js';
import { onlyOfDecision } from './order-decision.js';
import type { Reasoned } from './ruled.js';
import { rule } from './ruled.js';

/** The decision was right, and is final. */
export interface Uphold extends Reasoned {
  readonly type: 'uphold';
}

export const uphold = command({
  type: 'uphold',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'OTHER_RULING', 'REASONS_MISSING'],
  barred: onlyOfDecision,
  decide: (file, reasoned: Uphold, context) => rule(file, { outcome: 'upheld', verdicts: [] }, reasoned, context),
});
