import { caseId, instant, line, localizedText, officerId, plainDate } from '@puente/contracts/values';
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

export const Absence = z.object({
  id: z.uuid(),
  officer: officerId,
  from: plainDate,
  until: plainDate,
  cover: officerId.exactOptional(),
  reason: z.string(),
  recordedAt: instant,
  endedAt: instant.exactOptional(),
});
export const Absences = z.object({ items: z.array(Absence) });

export const AbsenceRecorded = Absence.extend({
  /** Open cases that were drawn for them; `POST /officers/{id}/reassign` gives them to others. */
  openCases: z.int(),
});

export const ReassignBody = z.strictObject({
  /** For the journal of each case. */
  reasons: z.strictObject(localizedText.shape),
  /** Where it is left out, whoever covers for the absence that is on. */
  cover: officerId.exactOptional(),
  /** All that the officer has, where they are left out. */
  cases: z.array(caseId).min(1).max(200).exactOptional(),
});
export type ReassignBody = z.output<typeof ReassignBody>;

export const Reassigned = z.object({
  items: z.array(
    z.object({
      caseId,
      outcome: z.enum(['reassigned', 'refused']),
      seat: z.string().exactOptional(),
      to: officerId.exactOptional(),
      /** Why not. */
      code: z.string().exactOptional(),
    }),
  ),
  /** The officer has more: ask again. */
  more: z.boolean(),
});
