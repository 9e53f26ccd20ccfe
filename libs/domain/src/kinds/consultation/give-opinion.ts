import type { DecisionContext } from '../../file/case/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { refuseWhenPassed } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { GiveOpinion } from './commands.js';
import type { Consultation, UnitOpinion } from './consultation.js';
import type { ConsultationEvent } from './events.js';

/** On each unit that was asked about, once, with reasons; after the period the body's silence has already spoken. */
export function giveOpinion(
  file: Consultation,
  { units, reasons }: GiveOpinion,
  context: DecisionContext,
): Decision<ConsultationEvent> {
  const { by, now } = context;
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['adviser'], yours: [by.kind] });
  return (
    refuseWhenPassed(file.clock, context) ??
    refuseUnits(file, units) ??
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ConsultationEvent>({ type: 'opinion-given', at: now, opinion: { units, reasons, by: by.id, at: now } })
  );
}

function refuseUnits(file: Consultation, units: readonly UnitOpinion[]): Refused | undefined {
  for (const [index, { unit, reasons }] of units.entries()) {
    const field = `units.${index}`;
    if (!file.units.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
    if (units.findIndex((one) => one.unit === unit) !== index) return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
    const refusal = refuseWithoutReasons(reasons, `${field}.reasons`);
    if (refusal !== undefined) return refusal;
  }
  const open = file.units.filter((unit) => units.every((one) => one.unit !== unit));
  return open.length === 0 ? undefined : refuse('VERDICT_INCOMPLETE', { units: open }, 'units');
}
