import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { anAgency, withRole } from './said.js';

/** Whether somebody can answer for unequal treatment, and somebody else can judge it. */
export function checkEquality(file: string, { agencies, equality: { owner } }: PackFile, faults: Fault[]): void {
  const at = { file, path: 'equality.owner', found: shown(owner) };
  const agency = agencies.find(({ id }) => id === owner);
  if (!agency) faults.push({ ...at, expected: anAgency });
  else if (!agency.roles.includes('supervisor')) faults.push({ ...at, expected: withRole('supervisor') });
  if (agencies.every(({ id, roles }) => id === owner || !roles.includes('auditor')))
    faults.push({
      ...at,
      expected: {
        es: 'que otra institución tenga el rol "auditor": nadie juzga a la suya',
        en: 'another agency with the role "auditor": nobody judges their own',
      },
    });
}
