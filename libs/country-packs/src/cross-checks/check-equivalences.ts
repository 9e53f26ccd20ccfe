import type { Catalogue, Equivalence } from '@puente/domain/rulebook/catalogue';
import type { CountryCode } from '@puente/domain/kernel';
import type { EquivalencesOfFile, ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { checkApproval } from './check-approval.js';
import { checkCoverage } from './check-coverage.js';

export type Catalogues = ReadonlyMap<CountryCode, Catalogue>;

/** Whether every equivalence joins standards that exist, is the only answer to its question, and was approved. */
export function checkEquivalences(agreements: readonly ReadAgreement[], catalogues: Catalogues, faults: Fault[]): void {
  for (const { versions, tables } of agreements) {
    const parties = new Set<string>(versions.flatMap(({ agreement }) => agreement.parties));
    for (const { file, equivalences } of tables)
      for (const [index, equivalence] of equivalences.entries()) {
        const at = `equivalences[${index}]`;
        checkEnds(file, at, equivalence, parties, catalogues, faults);
        checkCoverage(file, at, equivalence, catalogues, faults);
        checkApproval(file, at, equivalence, faults);
      }
  }
  checkRivals(
    agreements.flatMap(({ tables }) => tables),
    faults,
  );
}

function checkEnds(
  file: string,
  at: string,
  equivalence: Equivalence,
  parties: ReadonlySet<string>,
  catalogues: Catalogues,
  faults: Fault[],
): void {
  const { from, to } = equivalence;
  for (const end of ['from', 'to'] as const) {
    const { country, code } = equivalence[end];
    const catalogue = catalogues.get(country);
    if (!parties.has(country))
      faults.push({ file, path: `${at}.${end}.country`, expected: 'a party of the agreement', found: shown(country) });
    else if (catalogue && !catalogue.standards.has(code))
      faults.push({ file, path: `${at}.${end}.code`, expected: `a standard of ${country}`, found: shown(code) });
  }
  if (from.country === to.country)
    faults.push({ file, path: `${at}.to.country`, expected: 'another country than where it comes from' });
  const name = `${from.country}-${to.country}.json`.toLowerCase();
  if (parties.has(from.country) && parties.has(to.country) && !file.endsWith(`/${name}`))
    faults.push({ file, path: at, expected: `an equivalence of this file's countries; this one belongs to ${name}` });
}

/** Two tables for one question would make the answer a matter of the order in which files are read. */
function checkRivals(tables: readonly EquivalencesOfFile[], faults: Fault[]): void {
  const ids = new Map<string, string>();
  const questions = new Map<string, string>();
  const versions = new Set<string>();
  for (const { file, equivalences } of tables)
    for (const [index, { id, version, from, to }] of equivalences.entries()) {
      const at = `equivalences[${index}]`;
      const question = `${from.country} ${from.code} in ${to.country}`;
      const held = ids.get(question) ?? id;
      ids.set(question, held);
      if (held !== id)
        faults.push({
          file,
          path: `${at}.id`,
          expected: `"${held}", which maps the same standard to the same country`,
          found: shown(id),
        });
      const asked = questions.get(id) ?? question;
      questions.set(id, asked);
      if (asked !== question)
        faults.push({
          file,
          path: `${at}.id`,
          expected: `an id of its own; "${id}" is about ${asked}`,
          found: shown(id),
        });
      if (versions.has(`${id} ${version}`))
        faults.push({ file, path: `${at}.version`, expected: 'a version that does not stand above' });
      versions.add(`${id} ${version}`);
    }
}
