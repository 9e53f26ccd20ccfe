import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { LocalizedText } from '../../kernel/index.js';
import { command } from './define.js';
import type { Reasoned } from './ruled.js';
import { rule } from './ruled.js';

/** Back to the authority, which decides again with other people. */
export interface Remit extends Reasoned {
  readonly type: 'remit';
  readonly instructions: LocalizedText;
}

export const remit = command({
  type: 'remit',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  decide: (file, { instructions, ...reasoned }: Remit, context) =>
    refuseWithoutReasons(instructions, 'instructions') ??
    rule(file, { outcome: 'remitted', verdicts: [], instructions }, reasoned, context),
});
