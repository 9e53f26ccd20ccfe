import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import { checkDesks } from './check-desks.js';
import { checkEmergencies } from './check-emergencies.js';
import { checkEquality } from './check-equality.js';
import { checkIdentityDocuments } from './check-identity-documents.js';
import { checkIntegrity } from './check-integrity.js';
import { checkIssues } from './check-issues.js';
import { checkLegalAid } from './check-legal-aid.js';
import { checkMunicipalities } from './check-municipalities.js';
import { checkRoles } from './check-roles.js';
import { repeated } from './repeated.js';
import { notAbove, startsWith } from './said.js';

/** Whether pack.json fits its folder, its country and the catalogue beside it. */
export function checkPack({ folder, pack, tables }: ReadPack, packs: string, faults: Fault[]): void {
  if (!pack) return;
  const file = `${packs}/${folder}/pack.json`;
  const small = pack.country.toLowerCase();
  if (small !== folder)
    faults.push({
      ...{ file, path: 'country', found: shown(pack.country) },
      expected: { es: `el nombre de la carpeta, "${folder}"`, en: `the name of the folder, "${folder}"` },
    });

  for (const [index, { id }] of pack.agencies.entries())
    if (!id.startsWith(`${small}-`))
      faults.push({ file, path: `agencies[${index}].id`, expected: startsWith(`${small}-`), found: shown(id) });
  for (const [index, { region }] of pack.agencies.entries())
    if (region !== undefined && pack.regions.every(({ code }) => code !== region))
      faults.push({
        ...{ file, path: `agencies[${index}].region`, found: shown(region) },
        expected: { es: 'una de las regiones de este país', en: 'one of the regions of this pack' },
      });
  for (const index of repeated(pack.agencies.map(({ id }) => id)))
    faults.push({
      file,
      path: `agencies[${index}].id`,
      expected: notAbove({ es: 'una institución', en: 'an agency' }),
    });
  checkDesks(file, pack, faults);
  checkRoles(file, pack, faults);

  for (const [index, { code }] of pack.regions.entries())
    if (!code.startsWith(`${pack.country}-`))
      faults.push({
        ...{ file, path: `regions[${index}].code`, found: shown(code) },
        expected: startsWith(`${pack.country}-`),
      });
  for (const index of repeated(pack.regions.map(({ code }) => code)))
    faults.push({ file, path: `regions[${index}].code`, expected: notAbove({ es: 'una región', en: 'a region' }) });

  const levels = Object.keys(pack.framework.levels);
  for (const { number, value } of tables.standards)
    if (!levels.includes(String(value.level)))
      faults.push({
        ...{ file: `${packs}/${folder}/catalogue/standards.csv`, row: number, path: 'level' },
        ...{ expected: aLevelOf(levels), found: shown(value.level) },
      });
  checkIdentityDocuments(file, pack, faults);
  checkMunicipalities(file, pack, faults);
  checkRetention(file, pack, faults);
  checkEmergencies(file, pack, faults);
  checkLegalAid(file, pack, faults);
  checkIntegrity(file, pack, faults);
  checkEquality(file, pack, faults);
  checkIssues(file, pack, new Set(tables.standards.map(({ value }) => value.code)), faults);
}

const aLevelOf = (levels: readonly string[]): Said => ({
  es: `un nivel del marco de pack.json: ${levels.join(', ')}`,
  en: `a level of the framework in pack.json: ${levels.join(', ')}`,
});

/** A dossier stays at hand while a certificate in it is valid: nothing valid is asked for again. */
function checkRetention(file: string, { certification, retention }: PackFile, faults: Fault[]): void {
  const [blocked, deleted] = [retention.blockAfter.months, retention.deleteAfter.months];
  const valid = certification.validityYears * 12;
  if (blocked < valid)
    faults.push({
      ...{ file, path: 'retention.blockAfter.months', found: shown(blocked) },
      expected: {
        es: `al menos los ${valid} meses que vale un certificado`,
        en: `at least the ${valid} months for which a certificate is valid`,
      },
    });
  if (deleted <= blocked)
    faults.push({
      ...{ file, path: 'retention.deleteAfter.months', found: shown(deleted) },
      expected: { es: 'más tarde que blockAfter', en: 'later than blockAfter' },
    });
  const asked = retention.onRequest.deleteAfter.months;
  if (asked >= deleted)
    faults.push({
      ...{ file, path: 'retention.onRequest.deleteAfter.months', found: shown(asked) },
      expected: {
        es: `antes de los ${deleted} meses de deleteAfter`,
        en: `sooner than the ${deleted} months of deleteAfter`,
      },
    });
}
