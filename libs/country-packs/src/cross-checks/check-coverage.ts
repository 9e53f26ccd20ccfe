import type { Equivalence, StandardRef, UnitCoverage } from '@puente/domain/rulebook/catalogue';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { Catalogues } from './check-equivalences.js';
import { repeated } from './repeated.js';
import { notAbove } from './said.js';

/** Every unit of the host's standard is judged once, by units that the home's standard has. */
export function checkCoverage(
  file: string,
  at: string,
  { from, to, units }: Equivalence,
  catalogues: Catalogues,
  faults: Fault[],
): void {
  const standard = ({ country, code }: StandardRef) => catalogues.get(country)?.standards.get(code);
  const home = standard(from);
  const host = standard(to);
  for (const index of repeated(units.map(({ unit }) => unit)))
    faults.push({ file, path: `${at}.units[${index}].unit`, expected: notAbove({ es: 'una unidad', en: 'a unit' }) });
  for (const [index, unit] of units.entries()) checkWords(file, `${at}.units[${index}]`, unit, faults);
  if (!home || !host) return;
  for (const { code } of host.units)
    if (!units.some(({ unit }) => unit === code))
      faults.push({
        ...{ file, path: `${at}.units` },
        expected: { es: `la unidad "${code}" de ${host.code}`, en: `the unit "${code}" of ${host.code}` },
      });
  for (const [index, { unit, coveredBy }] of units.entries()) {
    const path = `${at}.units[${index}]`;
    if (!host.units.some(({ code }) => code === unit))
      faults.push({ file, path: `${path}.unit`, expected: unitOf(host.code), found: shown(unit) });
    for (const [place, code] of coveredBy.entries())
      if (!home.units.some((held) => held.code === code))
        faults.push({
          file,
          path: `${path}.coveredBy[${place}]`,
          expected: unitOf(home.code),
          found: shown(code),
        });
  }
}

/** A person who reads "partial" must read what is missing; "full" and "none" say all by themselves. */
function checkWords(file: string, path: string, { coverage, coveredBy, missing }: UnitCoverage, faults: Fault[]): void {
  if ((coverage === 'none') !== (coveredBy.length === 0))
    faults.push({
      file,
      path: `${path}.coveredBy`,
      expected: coverage === 'none' ? noUnit : covering,
      found: shown(coveredBy),
    });
  if ((coverage === 'partial') !== missing.length > 0)
    faults.push({
      file,
      path: `${path}.missing`,
      expected: coverage === 'partial' ? lacking : nothing(coverage),
      found: shown(missing),
    });
}

const unitOf = (standard: string): Said => ({ es: `una unidad de ${standard}`, en: `a unit of ${standard}` });
const covering: Said = { es: 'lo que cubre la unidad', en: 'what covers the unit' };
const lacking: Said = { es: 'lo que falta de la unidad', en: 'what is missing of the unit' };
const noUnit: Said = {
  es: 'ninguna unidad, porque la cobertura es "none"',
  en: 'no unit, because the coverage is "none"',
};
const nothing = (coverage: string): Said => ({
  es: `nada, porque la cobertura es "${coverage}"`,
  en: `nothing, because the coverage is "${coverage}"`,
});
