import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { anAgency, withRole } from './said.js';

/** Desks whose silence has a price, so that nobody there says when their own clocks stand still (R11). */
const clocked = ['intake', 'verification', 'review', 'certification'] as const satisfies (keyof PackFile['desks'])[];

export function checkEmergencies(file: string, { agencies, desks, emergencies }: PackFile, faults: Fault[]): void {
  const { approval } = emergencies;
  const [path, found] = ['emergencies.approval', shown(approval)];
  const agency = agencies.find(({ id }) => id === approval);
  if (!agency) faults.push({ file, path, expected: anAgency, found });
  else if (!agency.roles.includes('supervisor')) faults.push({ file, path, expected: withRole('supervisor'), found });
  for (const desk of clocked)
    if (desks[desk] === approval)
      faults.push({
        ...{ file, path, found },
        expected: {
          es: `otra institución que la de "${desk}": nadie detiene sus propios relojes`,
          en: `another agency than the desk "${desk}": nobody stops their own clocks`,
        },
      });
}
