import { z } from 'zod';
import { allowance, localized, period } from '../vocabulary/words.js';

const hours = z.strictObject({ hours: z.int().min(1).max(720) });

/** When a notice counts as read. One that was delivered may be the same day; one that only could have been read is never. */
export const service = z.strictObject({
  presumedAfter: allowance,
  firstDayCounts: z.boolean(),
  source: localized,
  undelivered: z.strictObject({
    rounds: z.int().min(1).max(10),
    roundEvery: hours,
    reportWithin: hours,
    presumedAfter: period,
    source: localized,
    demonstration: z.boolean(),
  }),
});
