import type { Errand } from '../../file/case/index.js';
import type { Consultation, Opinion } from './consultation.js';

/** Run by a consultation in the review that asked. */
export interface ReceiveOpinion {
  readonly type: 'receive-opinion';
  /** Undefined where the body was silent: no objection. */
  readonly opinion?: Opinion;
}

const id = 'return-opinion#1';

/** The opinion, or the silence that counts as no objection, goes back to the review once. */
export function errands({ about, errandsRun, opinion, stage }: Consultation): readonly Errand[] {
  if ((stage !== 'answered' && stage !== 'no-objection') || errandsRun.includes(id)) return [];
  const command: ReceiveOpinion = { type: 'receive-opinion', ...(opinion === undefined ? {} : { opinion }) };
  return [{ id, kind: 'recognition-review', caseId: about, command }];
}
