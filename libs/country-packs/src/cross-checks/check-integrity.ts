import { createPublicKey } from 'node:crypto';
import type { Fault } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';

/**
 * Whether a report finds somebody who may read it: of an office that it names nobody does, so that there are two; and whether
 * a prosecutor could open what is sealed for them.
 */
export function checkIntegrity(file: string, { agencies, integrity }: PackFile, faults: Fault[]): void {
  const offices = agencies.filter(({ roles }) => roles.includes('integrity-officer'));
  if (offices.length < 2)
    faults.push({
      ...{ file, path: 'agencies', found: String(offices.length) },
      expected: {
        es: 'dos instituciones con el rol "integrity-officer": la que una denuncia nombra no la lee',
        en: 'two agencies with the role "integrity-officer": the one that a report names does not read it',
      },
    });
  if (!isOnCurve(integrity.prosecutor.key))
    faults.push({
      ...{ file, path: 'integrity.prosecutor.key' },
      expected: { es: 'un punto de la curva P-256', en: 'a point of the curve P-256' },
    });
}

function isOnCurve(key: PackFile['integrity']['prosecutor']['key']): boolean {
  try {
    createPublicKey({ key: { ...key }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
