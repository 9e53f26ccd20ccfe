import type { Catalogue, Equivalence } from '@puente/domain/rulebook/catalogue';
import type { CountryCode } from '@puente/domain/kernel';
import type { EquivalencesOfFile, ReadAgreement } from '../agreements/read-agreement.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { checkApproval } from './check-approval.js';
import { checkCoverage } from './check-coverage.js';
import { aParty, notAbove } from './said.js';

export type Catalogues = ReadonlyMap<CountryCode, Catalogue>;

/** Whether every equivalence joins standards that exist, is the only answer to its question, and was approved. */
export function checkEquivalences(agreements: readonly ReadAgreement[], catalogues: Catalogues, faults: Fault[]): void {
  for (const { versions, whole, tables } of agreements) {
    const named = new Set<string>(versions.flatMap(({ agreement }) => agreement.parties));
    // Of an agreement that could not be read nobody knows the parties.
    const parties = whole ? named : undefined;
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
  parties: ReadonlySet<string> | undefined,
  catalogues: Catalogues,
  faults: Fault[],
): void {
  const { from, to } = equivalence;
  for (const end of ['from', 'to'] as const) {
    const { country, code } = equivalence[end];
    const catalogue = catalogues.get(country);
    if (parties?.has(country) === false)
      faults.push({ file, path: `${at}.${end}.country`, expected: aParty, found: shown(country) });
    else if (catalogue && !catalogue.standards.has(code))
      faults.push({
        file,
        path: `${at}.${end}.code`,
        expected: { es: `una norma de ${country}`, en: `a standard of ${country}` },
        found: shown(code),
      });
  }
  if (from.country === to.country) faults.push({ file, path: `${at}.to.country`, expected: elsewhere });
  const name = `${from.country}-${to.country}.json`.toLowerCase();
  const theirs = parties === undefined || (parties.has(from.country) && parties.has(to.country));
  if (theirs && !file.endsWith(`/${name}`)) faults.push({ file, path: at, expected: belongsTo(name) });
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
          expected: alreadyMapped(held),
          found: shown(id),
        });
      const asked = questions.get(id) ?? question;
      questions.set(id, asked);
      if (asked !== question)
        faults.push({
          file,
          path: `${at}.id`,
          expected: itsOwn(id, asked),
          found: shown(id),
        });
      if (versions.has(`${id} ${version}`))
        faults.push({ file, path: `${at}.version`, expected: notAbove({ es: 'una versión', en: 'a version' }) });
      versions.add(`${id} ${version}`);
    }
}

const elsewhere: Said = { es: 'otro país que aquel de donde viene', en: 'another country than where it comes from' };
const belongsTo = (file: string): Said => ({
  es: `una equivalencia de los países de este archivo; esta es de ${file}`,
  en: `an equivalence of this file's countries; this one belongs to ${file}`,
});
const alreadyMapped = (id: string): Said => ({
  es: `"${id}", que lleva la misma norma al mismo país`,
  en: `"${id}", which maps the same standard to the same country`,
});
const itsOwn = (id: string, about: string): Said => ({
  es: `un id propio; "${id}" trata de ${about}`,
  en: `an id of its own; "${id}" is about ${about}`,
});
