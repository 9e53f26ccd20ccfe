import type { StaffRole } from '@puente/domain/kernel';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import type { ReadPack } from '../pack/read-pack.js';
import { checkEmergencies } from './check-emergencies.js';
import { checkIdentityDocuments } from './check-identity-documents.js';
import { checkIssues } from './check-issues.js';
import { repeated } from './repeated.js';

/** What the tables stage × command × role need at each desk, so that no stage can be stuck for want of a person. */
const deskRoles: Readonly<Record<keyof PackFile['desks'], readonly StaffRole[]>> = {
  intake: ['registrar', 'supervisor'],
  verification: ['verifier'],
  review: ['reviewer', 'approver', 'supervisor'],
  certification: ['registrar', 'assessor', 'approver', 'supervisor'],
  appeals: ['appeals-officer', 'supervisor'],
  protection: ['protection-officer'],
  governance: ['delegate'],
};

/** Whether pack.json fits its folder, its country and the catalogue beside it. */
export function checkPack({ folder, pack, tables }: ReadPack, packs: string, faults: Fault[]): void {
  if (!pack) return;
  const file = `${packs}/${folder}/pack.json`;
  const small = pack.country.toLowerCase();
  if (small !== folder)
    faults.push({ file, path: 'country', expected: `the name of the folder, "${folder}"`, found: shown(pack.country) });
  if (!pack.languages.includes('es')) faults.push({ file, path: 'languages', expected: '"es" among the languages' });

  for (const [index, { id }] of pack.agencies.entries())
    if (!id.startsWith(`${small}-`))
      faults.push({ file, path: `agencies[${index}].id`, expected: `"${small}-" at its start`, found: shown(id) });
  for (const [index, { region }] of pack.agencies.entries())
    if (region !== undefined && pack.regions.every(({ code }) => code !== region))
      faults.push({
        file,
        path: `agencies[${index}].region`,
        expected: 'one of the regions of this pack',
        found: shown(region),
      });
  for (const index of repeated(pack.agencies.map(({ id }) => id)))
    faults.push({ file, path: `agencies[${index}].id`, expected: 'an agency that is not listed above' });
  checkDesks(file, pack, faults);

  for (const [index, { code }] of pack.regions.entries())
    if (!code.startsWith(`${pack.country}-`))
      faults.push({
        file,
        path: `regions[${index}].code`,
        expected: `"${pack.country}-" at its start`,
        found: shown(code),
      });
  for (const index of repeated(pack.regions.map(({ code }) => code)))
    faults.push({ file, path: `regions[${index}].code`, expected: 'a region that is not listed above' });

  for (const level of new Set(tables.standards.map(({ value }) => value.level)))
    if (!(String(level) in pack.framework.levels))
      faults.push({ file, path: 'framework.levels', expected: `level "${level}", which standards.csv uses` });
  checkIdentityDocuments(file, pack, faults);
  checkRetention(file, pack, faults);
  checkEmergencies(file, pack, faults);
  checkIssues(file, pack, new Set(tables.standards.map(({ value }) => value.code)), faults);
}

/** A dossier stays at hand while a certificate in it is valid: nothing valid is asked for again. */
function checkRetention(file: string, { certification, retention }: PackFile, faults: Fault[]): void {
  const [blocked, deleted] = [retention.blockAfter.months, retention.deleteAfter.months];
  const valid = certification.validityYears * 12;
  if (blocked < valid)
    faults.push({
      ...{ file, path: 'retention.blockAfter.months', found: shown(blocked) },
      expected: `at least the ${valid} months for which a certificate is valid`,
    });
  if (deleted <= blocked)
    faults.push({
      file,
      path: 'retention.deleteAfter.months',
      expected: 'later than blockAfter',
      found: shown(deleted),
    });
  const asked = retention.onRequest.deleteAfter.months;
  if (asked >= deleted)
    faults.push({
      ...{ file, path: 'retention.onRequest.deleteAfter.months', found: shown(asked) },
      expected: `sooner than the ${deleted} months of deleteAfter`,
    });
}

function checkDesks(file: string, { agencies, desks }: PackFile, faults: Fault[]): void {
  for (const [desk, roles] of Object.entries(deskRoles) as [keyof typeof deskRoles, readonly StaffRole[]][]) {
    const agency = agencies.find(({ id }) => id === desks[desk]);
    const path = `desks.${desk}`;
    if (!agency) faults.push({ file, path, expected: 'an agency of this pack', found: shown(desks[desk]) });
    for (const role of roles)
      if (agency && !agency.roles.includes(role))
        faults.push({ file, path, expected: `an agency with the role "${role}"`, found: shown(agency.id) });
  }
  for (const desk of ['review', 'certification'] as const)
    if (desks.appeals === desks[desk])
      faults.push({
        file,
        path: 'desks.appeals',
        expected: `another agency than the desk "${desk}": nobody rules on their own decision`,
        found: shown(desks.appeals),
      });
}
