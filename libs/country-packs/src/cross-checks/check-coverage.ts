import type { Equivalence, StandardRef, UnitCoverage } from '@puente/domain/rulebook/catalogue';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { Catalogues } from './check-equivalences.js';
import { repeated } from './repeated.js';

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
    faults.push({ file, path: `${at}.units[${index}].unit`, expected: 'a unit that is not judged above' });
  for (const [index, unit] of units.entries()) checkWords(file, `${at}.units[${index}]`, unit, faults);
  if (!home || !host) return;
  for (const { code } of host.units)
    if (!units.some(({ unit }) => unit === code))
      faults.push({ file, path: `${at}.units`, expected: `the unit "${code}" of ${host.code}` });
  for (const [index, { unit, coveredBy }] of units.entries()) {
    const path = `${at}.units[${index}]`;
    if (!host.units.some(({ code }) => code === unit))
      faults.push({ file, path: `${path}.unit`, expected: `a unit of ${host.code}`, found: shown(unit) });
    for (const [place, code] of coveredBy.entries())
      if (!home.units.some((held) => held.code === code))
        faults.push({
          file,
          path: `${path}.coveredBy[${place}]`,
          expected: `a unit of ${home.code}`,
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
      expected: coverage === 'none' ? 'no unit, because the coverage is "none"' : 'what covers the unit',
      found: shown(coveredBy),
    });
  if ((coverage === 'partial') !== missing.length > 0)
    faults.push({
      file,
      path: `${path}.missing`,
      expected:
        coverage === 'partial' ? 'what is missing of the unit' : `nothing, because the coverage is "${coverage}"`,
      found: shown(missing),
    });
}
