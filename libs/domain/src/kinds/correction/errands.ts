import type { Errand, ReceiveCorrection } from '../../file/case/index.js';
import type { Correction } from './correction.js';

/** The case learns what was mended, and tells the other country, which gets the dossier as it is now. */
export function errands({ about, caseId, errandsRun, fields, here, stage }: Correction): readonly Errand[] {
  const id = 'data-corrected#1';
  if (stage !== 'corrected' || errandsRun.includes(id)) return [];
  const command: ReceiveCorrection = { type: 'receive-correction', from: here, correction: caseId, fields };
  return [{ id, kind: about.kind, caseId: about.caseId, command }];
}
