import type { UnitCoverage } from '../rulebook/catalogue/index.js';
import type { LocalizedText, UnitCode } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import { bilingual } from './words.js';

/**
 * What a unit's coverage is worth to somebody who holds some units: all that cover it must be held for it to count in
 * full. More units never give less.
 *
 * @param titleOf of the home's units, to say which are missing
 */
export function holdUnits(
  unit: UnitCoverage,
  held: ReadonlySet<UnitCode>,
  titleOf: (code: UnitCode) => LocalizedText,
): UnitCoverage {
  const unheld = unit.coveredBy.filter((code) => !held.has(code));
  if (unit.coverage === 'none' || unheld.length === 0) return unit;
  const lacks = unheld.map((code) => named(code, titleOf(code)));
  if (unheld.length === unit.coveredBy.length) {
    return { ...unit, coverage: 'none', coveredBy: [], missing: [], ground: notHeld(lacks) };
  }
  return {
    ...unit,
    coverage: 'partial',
    coveredBy: unit.coveredBy.filter((code) => held.has(code)),
    missing: [...unit.missing, ...lacks],
  };
}

const named = (code: UnitCode, title: LocalizedText): LocalizedText =>
  bilingual((language) => `${code}: ${inLanguage(title, language)}`);

const notHeld = (units: readonly LocalizedText[]): LocalizedText =>
  bilingual((language) => {
    const list = units.map((unit) => inLanguage(unit, language)).join('; ');
    return language === 'es' ? `El certificado no incluye ${list}` : `The certificate does not include ${list}`;
  });
