import { z } from 'zod';
import { agencyId, localized, step } from '../vocabulary/words.js';

/** Unequal treatment that the node finds in its figures. */
export const equality = z.strictObject({
  /** Whose supervisors answer for it. */
  owner: agencyId,
  answer: step,
  judgement: step,
  source: localized,
  demonstration: z.boolean(),
});
