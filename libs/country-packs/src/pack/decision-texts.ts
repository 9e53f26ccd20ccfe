import { z } from 'zod';
import { localized } from '../vocabulary/words.js';

/** Of which of a decision's fields the worker reads what was written. */
const field = z.enum(['reasons', 'ground', 'legalBasis', 'legalReason']);

/** What officers say again and again, so that it is said well and the same to everybody; each completes it in words of their own. */
export const decisionTexts = z.strictObject({
  list: z.array(z.strictObject({ for: field, text: localized })).min(1),
  source: localized,
  demonstration: z.boolean(),
});
