import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { repeated } from './repeated.js';
import { anAgency, notAbove, withRole } from './said.js';

/** Whether whom a worker is sent to can take up a mandate of theirs: each an agency of the pack with somebody who defends. */
export function checkLegalAid(file: string, { agencies, legalAid }: PackFile, faults: Fault[]): void {
  for (const [index, { agency: id }] of legalAid.bodies.entries()) {
    const [path, found] = [`legalAid.bodies[${index}].agency`, shown(id)];
    const agency = agencies.find((one) => one.id === id);
    if (!agency) faults.push({ file, path, expected: anAgency, found });
    else if (!agency.roles.includes('defender')) faults.push({ file, path, expected: withRole('defender'), found });
  }
  for (const index of repeated(legalAid.bodies.map(({ agency }) => agency)))
    faults.push({
      ...{ file, path: `legalAid.bodies[${index}].agency` },
      expected: notAbove({ es: 'una institución', en: 'an agency' }),
    });
}
