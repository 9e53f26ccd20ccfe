import { z } from 'zod';
import { allowance, localized } from '../vocabulary/words.js';

const fields = z.strictObject({
  officerChanges: z.int().min(1).max(500),
  paperMandates: z.int().min(1).max(20),
  lapseAfter: allowance,
  /** Which act says so. */
  source: localized.exactOptional(),
});

/** For a country that has set no limits of its own, so that nothing waits for a second person for ever. No act stands behind the figures. */
export const proposals = fields.default({
  ...{ officerChanges: 50, paperMandates: 3 },
  lapseAfter: { unit: 'calendar-days', days: 30 },
});
