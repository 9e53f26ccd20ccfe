import { z } from 'zod';
import { caseId, localizedText, OfficerChange } from '../values/index.js';

const reasons = z.strictObject(localizedText.shape);

/** For the journal of the register, and for whoever could be drawn: no diagnosis, nothing of somebody's health. */
export const OfficerChangeBody = z.strictObject({ change: OfficerChange, reasons });
export type OfficerChangeBody = z.output<typeof OfficerChangeBody>;

export const ReassignBody = z.strictObject({
  /** For the journal of each case. */
  reasons,
  /** All that the officer has, where they are left out. */
  cases: z.array(caseId).min(1).max(200).exactOptional(),
});
export type ReassignBody = z.output<typeof ReassignBody>;
