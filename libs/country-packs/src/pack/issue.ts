import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { agencyId, date, standardCode } from '../vocabulary/words.js';

/** What an agency may issue, where it is not what follows from the desks and the registers. */
export const issue = z.strictObject({
  agency: agencyId,
  kind: z.enum(['certificate', 'recognition']),
  standards: z.union([z.literal('all'), z.array(standardCode).min(1)], {
    error: wanted.standards.en,
  }),
  from: date.exactOptional(),
  until: date.exactOptional(),
});
