import { mandateScopes } from '@puente/domain/file/case';
import { z } from 'zod';
import { agencyId, documentId, officerId, plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';

/** To whom, for what, until when. */
const given = {
  to: z.union([z.strictObject({ agency: agencyId }), z.strictObject({ officer: officerId })]),
  scope: z.enum(mandateScopes),
  until: plainDate,
};
const mandate = z.string().regex(/^m\d{1,4}$/);

export const mandateBodies = {
  'grant-mandate': {
    summary: 'Lets an agency or a defender see the file, act in it or appeal, until a day.',
    body: z.strictObject(given),
  },
  'record-mandate': {
    summary:
      'Records a mandate that the worker signed on paper at the counter; in force once a second person confirms it.',
    body: z.strictObject({ ...given, documentId }),
  },
  'confirm-mandate': {
    summary: 'A second person, who opened the signed paper, confirms the mandate that was recorded of it.',
    body: z.strictObject({ mandate }),
  },
  'end-mandate': {
    summary: 'Ends a mandate at once, without a reason.',
    body: z.strictObject({ mandate }),
  },
} as const satisfies CommandTexts;
