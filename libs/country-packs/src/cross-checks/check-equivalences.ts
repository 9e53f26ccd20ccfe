import type { Catalogue, Equivalence, StandardRef } from '@puente/domain/catalogue';
import type { CountryCode } from '@puente/domain/kernel';
import type { ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { repeated } from './repeated.js';

/** Of the countries whose packs are sound; about another nothing can be said until its pack is mended. */
export type Catalogues = ReadonlyMap<CountryCode, Catalogue>;

/** An equivalence judges every unit of the host's standard, once, by units that the home's standard has. */
export function checkEquivalences(read: ReadAgreement, catalogues: Catalogues, faults: Fault[]): void {
  const file = read.equivalencesFile;
  const parties = new Set<string>(read.versions.flatMap(({ agreement }) => agreement.parties));
  for (const [index, equivalence] of read.equivalences.entries()) {
    const at = `equivalences[${index}]`;
    for (const end of ['from', 'to'] as const) {
      const { country, code } = equivalence[end];
      const catalogue = catalogues.get(country);
      if (!parties.has(country))
        faults.push({
          file,
          path: `${at}.${end}.country`,
          expected: 'a party of the agreement',
          found: shown(country),
        });
      else if (catalogue && !catalogue.standards.has(code))
        faults.push({ file, path: `${at}.${end}.code`, expected: `a standard of ${country}`, found: shown(code) });
    }
    if (equivalence.from.country === equivalence.to.country)
      faults.push({ file, path: `${at}.to.country`, expected: 'another country than where it comes from' });
    checkUnits(file, at, equivalence, catalogues, faults);
  }
  for (const index of repeated(read.equivalences.map(({ id, version }) => `${id} ${version}`)))
    faults.push({ file, path: `equivalences[${index}].version`, expected: 'a version that does not stand above' });
  checkRivals(file, read.equivalences, faults);
}

/** Two tables for one question would make the answer a matter of their order in the file. */
function checkRivals(file: string, equivalences: readonly Equivalence[], faults: Fault[]): void {
  const ids = new Map<string, string>();
  for (const [index, { id, from, to }] of equivalences.entries()) {
    const pair = `${from.country} ${from.code} ${to.country}`;
    const held = ids.get(pair) ?? id;
    ids.set(pair, held);
    if (held !== id)
      faults.push({
        file,
        path: `equivalences[${index}].id`,
        expected: `"${held}", which maps the same standard to the same country`,
        found: shown(id),
      });
  }
}

function checkUnits(file: string, at: string, equivalence: Equivalence, catalogues: Catalogues, faults: Fault[]): void {
  const standard = ({ country, code }: StandardRef) => catalogues.get(country)?.standards.get(code);
  const home = standard(equivalence.from);
  const host = standard(equivalence.to);
  if (!home || !host) return;
  const units = equivalence.units;
  for (const { code } of host.units)
    if (!units.some(({ unit }) => unit === code))
      faults.push({ file, path: `${at}.units`, expected: `the unit "${code}" of ${host.code}` });
  for (const index of repeated(units.map(({ unit }) => unit)))
    faults.push({ file, path: `${at}.units[${index}].unit`, expected: 'a unit that is not judged above' });
  for (const [index, { unit, coverage, coveredBy }] of units.entries()) {
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
    if ((coverage === 'none') !== (coveredBy.length === 0))
      faults.push({
        file,
        path: `${path}.coveredBy`,
        expected: coverage === 'none' ? 'no unit, because the coverage is "none"' : 'what covers the unit',
        found: shown(coveredBy),
      });
  }
}
