import { stdnum } from 'stdnum';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { PackFile } from '../pack/pack-file.js';
import { repeated } from './repeated.js';
import { notAbove } from './said.js';

/** Everybody can come: also those without a document; and validators are ones that the library has. */
export function checkIdentityDocuments(
  file: string,
  { country, identityDocuments }: Pick<PackFile, 'country' | 'identityDocuments'>,
  faults: Fault[],
): void {
  for (const index of repeated(identityDocuments.map(({ kind }) => kind)))
    faults.push({
      file,
      path: `identityDocuments[${index}].kind`,
      expected: notAbove({ es: 'una clase', en: 'a kind' }),
    });
  if (!identityDocuments.some(({ number }) => number === 'none'))
    faults.push({
      ...{ file, path: 'identityDocuments' },
      expected: {
        es: 'una clase para personas sin documento (number "none")',
        en: 'a kind for people without a document (number "none")',
      },
    });
  for (const [index, { stdnum: validator, number }] of identityDocuments.entries()) {
    if (validator === undefined) continue;
    const path = `identityDocuments[${index}].stdnum`;
    const known = Object.keys(stdnum[country] ?? {});
    const names = known.join(', ');
    if (!known.includes(validator))
      faults.push({
        ...{ file, path, found: shown(validator) },
        expected: { es: `uno de ${names || 'ninguno'}`, en: `one of ${names || 'none'}` },
      });
    if (number === 'none')
      faults.push({
        ...{ file, path },
        expected: { es: 'ningún validador donde no hay número', en: 'no validator where there is no number' },
      });
  }
}
