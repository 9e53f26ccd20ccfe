import { z } from 'zod';
import { agencyId, localized } from '../vocabulary/words.js';

/** The longest that a pause for force majeure may last before somebody says anew that it is needed. */
const longest = 90;

/** Stopping the clocks of a region. */
export const emergencies = z.strictObject({
  atMost: z.strictObject({ unit: z.literal('calendar-days'), days: z.int().min(1).max(longest) }),
  approval: agencyId,
  source: localized,
  demonstration: z.boolean(),
});
