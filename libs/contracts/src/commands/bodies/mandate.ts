import { mandateScopes } from '@puente/domain/file/case';
import { z } from 'zod';
import { agencyId, officerId, plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';

export const mandateBodies = {
  'grant-mandate': {
    summary: 'Lets an agency or a defender see the file, act in it or appeal, until a day.',
    body: z.strictObject({
      to: z.union([z.strictObject({ agency: agencyId }), z.strictObject({ officer: officerId })]),
      scope: z.enum(mandateScopes),
      until: plainDate,
    }),
  },
  'end-mandate': {
    summary: 'Ends a mandate at once, without a reason.',
    body: z.strictObject({ mandate: z.string().regex(/^m\d{1,4}$/) }),
  },
} as const satisfies CommandTexts;
