import { stdnum } from 'stdnum';
import type { StaffRole } from '@puente/domain/case';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { ReadPack } from '../pack/read-pack.js';
import { repeated } from './repeated.js';

/** What the table stage × command × role needs at each desk, so that no stage can be stuck for want of a person. */
const deskRoles: Readonly<Record<'intake' | 'verification' | 'review', readonly StaffRole[]>> = {
  intake: ['registrar', 'supervisor'],
  verification: ['verifier'],
  review: ['reviewer', 'approver', 'supervisor'],
};

export function checkPack({ folder, pack }: ReadPack, packs: string, faults: Fault[]): void {
  if (!pack) return;
  const file = `${packs}/${folder}/pack.json`;
  const small = pack.country.toLowerCase();
  if (small !== folder)
    faults.push({ file, path: 'country', expected: `the name of the folder, "${folder}"`, found: shown(pack.country) });

  for (const [index, agency] of pack.agencies.entries()) {
    if (!agency.id.startsWith(`${small}-`))
      faults.push({
        file,
        path: `agencies[${index}].id`,
        expected: `"${small}-" at its start`,
        found: shown(agency.id),
      });
  }
  for (const index of repeated(pack.agencies.map(({ id }) => id)))
    faults.push({ file, path: `agencies[${index}].id`, expected: 'an agency that is not listed above' });

  for (const desk of ['intake', 'verification', 'review'] as const) {
    const agency = pack.agencies.find(({ id }) => id === pack.desks[desk]);
    const path = `desks.${desk}`;
    if (!agency) faults.push({ file, path, expected: 'an agency of this pack', found: shown(pack.desks[desk]) });
    for (const role of deskRoles[desk])
      if (agency && !agency.roles.includes(role))
        faults.push({ file, path, expected: `an agency with the role "${role}"`, found: shown(agency.id) });
  }

  if (!pack.languages.includes('es')) faults.push({ file, path: 'languages', expected: '"es" among the languages' });

  for (const index of repeated(pack.identityDocuments.map(({ kind }) => kind)))
    faults.push({ file, path: `identityDocuments[${index}].kind`, expected: 'a kind that is not listed above' });
  if (!pack.identityDocuments.some(({ number }) => number === 'none'))
    faults.push({ file, path: 'identityDocuments', expected: 'a kind for people without a document (number "none")' });
  for (const [index, { stdnum: validator, number }] of pack.identityDocuments.entries()) {
    if (validator === undefined) continue;
    const path = `identityDocuments[${index}].stdnum`;
    const known = Object.keys(stdnum[pack.country] ?? {});
    if (!known.includes(validator))
      faults.push({ file, path, expected: `one of ${known.join(', ') || 'none'}`, found: shown(validator) });
    if (number === 'none') faults.push({ file, path, expected: 'no validator where there is no number' });
  }
}
