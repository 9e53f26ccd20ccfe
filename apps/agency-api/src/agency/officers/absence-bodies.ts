import { caseId, line, localizedText, officerId, plainDate } from '@puente/contracts/values';
import { z } from 'zod';

export const AbsenceBody = z.strictObject({
  from: plainDate,
  /** The last day. */
  until: plainDate,
  /** Takes what the absent officer has, where nothing speaks against it. */
  cover: officerId.exactOptional(),
  /** For the supervisor; nobody else reads it. */
  reason: line(200),
});
export type AbsenceBody = z.output<typeof AbsenceBody>;

export const ReassignBody = z.strictObject({
  /** For the journal of each case. */
  reasons: z.strictObject(localizedText.shape),
  /** Where it is left out, whoever covers for the absence that is on. */
  cover: officerId.exactOptional(),
  /** All that the officer has, where they are left out. */
  cases: z.array(caseId).min(1).max(200).exactOptional(),
});
export type ReassignBody = z.output<typeof ReassignBody>;
