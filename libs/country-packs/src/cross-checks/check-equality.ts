import { comparedDesks } from '@puente/domain/kinds/unequal-treatment';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { anAgency, withRole } from './said.js';

/** Whether each agency whose days and decisions are compared can answer for them, and somebody else can judge it. */
export function checkEquality(file: string, { agencies, desks, equality }: PackFile, faults: Fault[]): void {
  const answering = new Map([[equality.owner, 'equality.owner']]);
  for (const desk of comparedDesks) if (!answering.has(desks[desk])) answering.set(desks[desk], `desks.${desk}`);
  for (const [id, path] of answering) {
    const at = { file, path, found: shown(id) };
    const agency = agencies.find((one) => one.id === id);
    if (!agency) {
      // Of a desk, it is said with the desks.
      if (id === equality.owner) faults.push({ ...at, expected: anAgency });
      continue;
    }
    if (!agency.roles.includes('supervisor')) faults.push({ ...at, expected: withRole('supervisor') });
    if (agencies.every((one) => one.id === id || !one.roles.includes('auditor')))
      faults.push({ ...at, expected: anotherAuditor });
  }
}

const anotherAuditor = {
  es: 'que otra institución tenga el rol "auditor": nadie juzga a la suya',
  en: 'another agency with the role "auditor": nobody judges their own',
};
