import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { LocalizedText, UnitCode } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Appeal } from './appeal.js';
import { command } from './define.js';
import { onlyOfDecision } from './order-decision.js';
import type { Reasoned } from './ruled.js';
import { rule } from './ruled.js';

/** Back to the authority, which decides again with other people: on these units, or on all that were appealed. */
export interface Remit extends Reasoned {
  readonly type: 'remit';
  readonly units?: readonly UnitCode[];
  readonly instructions: LocalizedText;
}

export const remit = command({
  type: 'remit',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'OTHER_RULING', 'UNIT_NOT_APPEALED', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: onlyOfDecision,
  decide: (file, { instructions, units, ...reasoned }: Remit, context) =>
    refuseUnits(file, units) ??
    refuseWithoutReasons(instructions, 'instructions') ??
    rule(file, { outcome: 'remitted', verdicts: [], instructions, ...(units && { units }) }, reasoned, context),
});

/** The decision on a unit that nobody appealed is none of the appeals body's. */
function refuseUnits({ grounds }: Appeal, units: readonly UnitCode[] = []) {
  for (const [index, unit] of units.entries()) {
    const field = `units.${index}`;
    if (grounds.every((ground) => ground.unit !== unit)) return refuse('UNIT_NOT_APPEALED', { unit }, field);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, field);
  }
  return undefined;
}
