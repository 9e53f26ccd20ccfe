import { z } from 'zod';
import { localizedText } from '../../values/index.js';

const count = z.int().min(0);

/** How many files and people a change of rules would touch, and how. */
export const ImpactCountsView = z.object({
  open: count,
  decided: count,
  people: count,
  dueSooner: count,
  dueLater: count,
  unitsGained: count,
  unitsLost: count,
  lapse: count,
  validity: count,
  standardsChanged: count,
  standardsWithdrawn: count,
});

export const ImpactView = z.object({
  caseId: z.string(),
  takesEffect: z.string(),
  note: localizedText,
  counts: ImpactCountsView,
  /** For a supervisor: those that their agency holds or held, five hundred at most. */
  cases: z.array(
    z.object({
      caseId: z.string(),
      kind: z.string(),
      state: z.enum(['open', 'decided']),
      effects: z.array(z.looseObject({ what: z.string() })),
      dueBefore: z.string().exactOptional(),
      dueAfter: z.string().exactOptional(),
    }),
  ),
});
