import { peopleToldApart } from '@puente/domain/rulebook/rules';
import { z } from 'zod';
import { localized, step } from '../vocabulary/words.js';

const many = z.int().min(1).max(100_000);
const limit = z.strictObject({ many, withinHours: z.int().min(1).max(24) });

const fields = z.strictObject({
  looks: limit,
  looksWithoutCase: limit,
  /** An hour tells no more apart (`peopleToldApart`): a higher number would be reached by nobody. */
  names: limit
    .extend({ many: z.int().min(1).max(peopleToldApart) })
    .optional()
    .default({ many: 500, withinHours: 24 }),
  unexplained: limit,
  failedCodes: z.strictObject({ many }),
  moves: limit,
  contacts: z.strictObject({ many }),
  /** Whoever has a password of the database deletes nothing that is younger than a year. */
  keep: z
    .strictObject({ months: z.int().min(12).max(120) })
    .optional()
    .default({ months: 24 }),
  review: step,
  /** Which act says so. */
  source: localized.exactOptional(),
});

/** For a country that has set no limits of its own, so that no node goes unwatched. No act stands behind the figures. */
export const watch = fields.default({
  looks: { many: 100, withinHours: 1 },
  looksWithoutCase: { many: 40, withinHours: 24 },
  names: { many: 500, withinHours: 24 },
  unexplained: { many: 20, withinHours: 1 },
  failedCodes: { many: 20 },
  moves: { many: 30, withinHours: 24 },
  contacts: { many: 10 },
  keep: { months: 24 },
  review: { within: { unit: 'business-days', days: 5 }, reminders: [0.5] },
});
