import { unequalOutcomes } from '@puente/domain/kinds/unequal-treatment';
import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { reasons } from './parts.js';

export const unequalTreatmentBodies = {
  'answer-unequal-treatment': {
    summary:
      'The agency that must answer says why a group is treated worse, or why it is not, and what it does about it.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'judge-unequal-treatment': {
    summary:
      'An auditor of another agency confirms it, and everybody reads that it is so, or dismisses it; without an answer only once its days have passed.',
    decision: true,
    body: z.strictObject({ outcome: z.enum(unequalOutcomes), reasons }),
  },
} as const satisfies CommandTexts;
