import type { Refused, UnitCode } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Certification } from './certification.js';

/**
 * What is neither credited nor was found competent before: only that is evaluated. Nor is what was found missing and not sent
 * back with the rest (R1).
 */
export const unitsLeft = ({ application, competent, credits, gaps = [] }: Certification): readonly UnitCode[] =>
  application.units.filter(
    (unit) => !competent.includes(unit) && [...credits, ...gaps].every((one) => one.unit !== unit),
  );

/** Each unit is one of those asked about, and stands there once. */
export function refuseUnits(
  units: readonly UnitCode[],
  asked: readonly UnitCode[],
  field: (index: number) => string,
): Refused<'UNKNOWN_UNIT' | 'UNIT_TWICE'> | undefined {
  for (const [index, unit] of units.entries()) {
    if (!asked.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, field(index));
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, field(index));
  }
  return undefined;
}
