import type { StaffRole } from '@puente/domain/kernel';
import { hasCommand } from '@puente/domain/laws';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { deskRoles } from './check-desks.js';

type Desk = keyof PackFile['desks'];
const desksOf = (role: StaffRole): readonly Desk[] =>
  (Object.keys(deskRoles) as Desk[]).filter((desk) => deskRoles[desk].includes(role));

/**
 * Whether everybody whom the pack names can do something: give a command, or read the files of their agency's desk. A role
 * at an agency where it does nothing looks like somebody who is there.
 */
export function checkRoles(file: string, { agencies, desks }: PackFile, faults: Fault[]): void {
  for (const [index, { id, roles }] of agencies.entries()) {
    const held = (Object.keys(desks) as Desk[]).filter((desk) => desks[desk] === id);
    for (const [place, role] of roles.entries()) {
      const works = desksOf(role);
      // An agency's supervisors keep its register of officers, whatever else it does.
      const hasDesk = works.length === 0 || role === 'supervisor' || works.some((desk) => held.includes(desk));
      if (!hasDesk || !(hasCommand(role) || held.length > 0))
        faults.push({
          ...{ file, path: `agencies[${index}].roles[${place}]`, found: shown(role) },
          expected: roleThatWorks(works),
        });
    }
  }
}

const roleThatWorks = (desks: readonly Desk[]): Said => {
  const names = desks.map((desk) => `"${desk}"`);
  return {
    es: `un rol que aquí pueda hacer o leer algo${names.length === 0 ? '' : `; este trabaja en ${names.join(' o ')}, que no es de esta institución`}`,
    en: `a role that can do or read something here${names.length === 0 ? '' : `; this one works at the desk ${names.join(' or ')}, which is not this agency’s`}`,
  };
};
