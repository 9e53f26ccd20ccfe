import { caseId, instant, officerId, plainDate } from '../../values/index.js';
import { z } from 'zod';

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
