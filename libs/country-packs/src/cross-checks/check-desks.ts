import type { StaffRole } from '@puente/domain/kernel';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { anAgency, withRole } from './said.js';

/** What the tables stage × command × role need at each desk, so that no stage can be stuck for want of a person. */
export const deskRoles: Readonly<Record<keyof PackFile['desks'], readonly StaffRole[]>> = {
  intake: ['registrar', 'supervisor'],
  verification: ['verifier'],
  review: ['reviewer', 'approver', 'supervisor'],
  certification: ['registrar', 'assessor', 'approver', 'supervisor'],
  appeals: ['appeals-officer', 'supervisor'],
  protection: ['protection-officer', 'supervisor'],
  governance: ['delegate'],
};

/** Whether every desk is an agency's with the people that it needs, and nobody rules on their own decision. */
export function checkDesks(file: string, { agencies, desks }: PackFile, faults: Fault[]): void {
  for (const [desk, roles] of Object.entries(deskRoles) as [keyof typeof deskRoles, readonly StaffRole[]][]) {
    const agency = agencies.find(({ id }) => id === desks[desk]);
    const path = `desks.${desk}`;
    if (!agency) faults.push({ file, path, expected: anAgency, found: shown(desks[desk]) });
    for (const role of roles)
      if (agency && !agency.roles.includes(role))
        faults.push({ file, path, expected: withRole(role), found: shown(agency.id) });
  }
  for (const desk of ['review', 'certification'] as const)
    if (desks.appeals === desks[desk])
      faults.push({ file, path: 'desks.appeals', expected: otherThan(desk), found: shown(desks.appeals) });
}

const otherThan = (desk: string): Said => ({
  es: `otra institución que la de "${desk}": nadie resuelve sobre su propia decisión`,
  en: `another agency than the desk "${desk}": nobody rules on their own decision`,
});
