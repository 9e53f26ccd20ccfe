import type { UnitVerdict } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { refuse } from '../../kernel/index.js';
import type { Appeal } from './appeal.js';
import { command } from './define.js';
import { onlyOfDecision } from './order-decision.js';
import type { Reasoned } from './ruled.js';
import { rule } from './ruled.js';

/** With a verdict on each unit under appeal; with none where the appeal is about the whole. */
export interface Overturn extends Reasoned {
  readonly type: 'overturn';
  readonly verdicts: readonly UnitVerdict[];
}

export const overturn = command({
  type: 'overturn',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'OTHER_RULING',
    'UNIT_NOT_APPEALED',
    'UNIT_TWICE',
    'VERDICT_INCOMPLETE',
    'RULING_CHANGES_NOTHING',
    'REASONS_MISSING',
  ],
  barred: onlyOfDecision,
  decide: (file, { verdicts, ...reasoned }: Overturn, context) =>
    refuseVerdicts(file, verdicts) ?? rule(file, { outcome: 'overturned', verdicts }, reasoned, context),
});

/** On each unit under appeal and on no other: what was held stays held, and an appeal never makes anything worse. */
function refuseVerdicts({ grounds }: Appeal, verdicts: readonly UnitVerdict[]) {
  const units = grounds.flatMap(({ unit }) => unit ?? []);
  for (const [index, { unit, ground }] of verdicts.entries()) {
    const field = `verdicts.${index}`;
    if (!units.includes(unit)) return refuse('UNIT_NOT_APPEALED', { unit }, `${field}.unit`);
    if (verdicts.findIndex((one) => one.unit === unit) !== index)
      return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(ground, `${field}.ground`);
    if (refusal !== undefined) return refusal;
  }
  const open = units.filter((unit) => verdicts.every((verdict) => verdict.unit !== unit));
  if (open.length > 0) return refuse('VERDICT_INCOMPLETE', { units: open }, 'verdicts');
  // Where no unit is under appeal, the decision as a whole gives way.
  return units.length === 0 || verdicts.some(({ verdict }) => verdict === 'held')
    ? undefined
    : refuse('RULING_CHANGES_NOTHING');
}
