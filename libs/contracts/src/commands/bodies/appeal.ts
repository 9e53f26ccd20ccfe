import { z } from 'zod';
import { ownWords, unitCode } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { days, documentIds, empty, reasons, verdict } from './parts.js';

const allowance = z.union([
  z.strictObject({ unit: z.literal('business-days'), days }),
  z.strictObject({ unit: z.literal('calendar-days'), days }),
]);

export const appealBodies = {
  appeal: {
    summary:
      'Appeals against the decision, or against what an evaluation found, unit by unit, or, as a whole, against a revocation, a correction that was refused, an alert that was kept; somebody else decides.',
    body: z.strictObject({
      grounds: z
        .array(z.strictObject({ unit: unitCode.exactOptional(), ground: ownWords(4000) }))
        .min(1)
        .max(200),
      documentIds,
    }),
  },
  uphold: {
    summary: 'The appeals body confirms the decision, which becomes final.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
  overturn: {
    summary:
      'The appeals body decides in the authority’s place, on each unit under appeal, or on the whole without a verdict.',
    decision: true,
    body: z.strictObject({
      /** By the ruling's legal basis, where one names no other. */
      verdicts: z.array(verdict).max(200),
      reasons,
      legalBasis: reasons,
    }),
  },
  remit: {
    summary: 'The authority has to decide again on these units, with other people and these instructions.',
    decision: true,
    body: z.strictObject({
      /** All units under appeal, where it is left out. */
      units: z.array(unitCode).min(1).max(200).exactOptional(),
      instructions: reasons,
      reasons,
      legalBasis: reasons,
    }),
  },
  'complain-of-silence': {
    summary:
      'Complains to the appeals body that a period passed, passed once more, and nobody decided. The authority may still decide.',
    body: empty,
  },
  'order-decision': {
    summary: 'The appeals body orders whoever was silent to decide within so many days.',
    decision: true,
    body: z.strictObject({ within: allowance, reasons, legalBasis: reasons }),
  },
} as const satisfies CommandTexts;
