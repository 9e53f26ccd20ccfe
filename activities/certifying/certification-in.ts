import type { Certification } from '@puente/domain/kinds/certification';
import type { CaseContent } from '../case-file/index.js';

/** Effects of a certification are due in its file and in no other. */
export function certificationIn(file: CaseContent): Certification {
  if (file.kind !== 'certification') throw new Error(`a ${file.kind} is no certification`);
  return file;
}
