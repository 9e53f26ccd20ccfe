import { z } from 'zod';
import { wanted } from '../faults/wanted.js';
import { localized, months, step } from '../vocabulary/words.js';

/** 32 bytes as base64url; that both are a point of the curve is for the cross-checks. */
const coordinate = z.string().regex(/^[\w-]{43}$/, wanted.coordinate.en);

/** Reports that somebody was asked for money. */
export const integrity = z.strictObject({
  /** Until an integrity officer takes one, and from there until its reporter can read what came of it. */
  takeUp: step,
  answer: step,
  /** From the answer until nothing that was said is left. */
  keep: months,
  /** Who hears a reporter whom nobody answered. */
  beyond: z.strictObject({ name: localized, reach: localized }),
  /** With whose key a report is sealed that goes to them. */
  prosecutor: z.strictObject({
    name: localized,
    key: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  }),
  source: localized,
  demonstration: z.boolean(),
});
