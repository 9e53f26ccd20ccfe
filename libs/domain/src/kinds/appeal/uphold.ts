import { command } from './define.js';
import type { Reasoned } from './ruled.js';
import { rule } from './ruled.js';

/** The decision was right, and is final. */
export interface Uphold extends Reasoned {
  readonly type: 'uphold';
}

export const uphold = command({
  type: 'uphold',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  decide: (file, reasoned: Uphold, context) => rule(file, { outcome: 'upheld', verdicts: [] }, reasoned, context),
});
