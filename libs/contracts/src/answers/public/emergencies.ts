import { pauseReasons } from '@puente/domain/file/case';
import { z } from 'zod';
import { caseId, daysAllowed, localizedText, plainDate } from '../../values/index.js';

const place = z.object({ code: z.string(), name: localizedText });

/** Pauses of clocks that were approved, newest first. */
export const Emergencies = z.object({
  /** Days that one may last at most, and which act says so. */
  atMost: daysAllowed,
  source: localizedText,
  items: z.array(
    z.object({
      number: caseId,
      reason: z.enum(pauseReasons),
      /** Why, as whoever proposed it wrote for those concerned. */
      words: localizedText,
      /** That declared it, and the agency that approved it; left out of pauses from before they were asked for. */
      act: localizedText.exactOptional(),
      approvedBy: localizedText.exactOptional(),
      regions: z.union([z.literal('all'), z.array(place)]),
      since: plainDate.exactOptional(),
      /** On which it ends by itself. */
      until: plainDate,
      /** Where it is over. */
      endedOn: plainDate.exactOptional(),
      inForce: z.boolean(),
    }),
  ),
});
export type Emergencies = z.output<typeof Emergencies>;
export type Emergency = Emergencies['items'][number];
