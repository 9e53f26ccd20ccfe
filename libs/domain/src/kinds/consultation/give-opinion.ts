import { refuseWhenPassed } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Consultation, Opinion, UnitOpinion } from './consultation.js';
import { command, event } from './define.js';

/** By an adviser of the body: an opinion on each unit it was asked about. */
export interface GiveOpinion {
  readonly type: 'give-opinion';
  readonly units: readonly UnitOpinion[];
  readonly reasons: LocalizedText;
}

export interface OpinionGiven {
  readonly type: 'opinion-given';
  readonly at: Instant;
  readonly opinion: Opinion;
}

/** On each unit that was asked about, once, with reasons; after the period the body's silence has already spoken. */
export const giveOpinion = command({
  type: 'give-opinion',
  givenBy: { asked: ['adviser'] },
  refusals: ['VERDICT_INCOMPLETE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  decide(file, { units, reasons }: GiveOpinion, context) {
    const { by, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['adviser'], yours: [by.kind] });
    return (
      refuseWhenPassed(file.clock, context) ??
      refuseUnits(file, units) ??
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<OpinionGiven>({ type: 'opinion-given', at: now, opinion: { units, reasons, by: by.id, at: now } })
    );
  },
});

export const opinionGiven = event({
  type: 'opinion-given',
  evolve: (file, { opinion }: OpinionGiven) => ({ ...file, stage: 'answered', opinion, clock: undefined }),
});

function refuseUnits(file: Consultation, units: readonly UnitOpinion[]) {
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
