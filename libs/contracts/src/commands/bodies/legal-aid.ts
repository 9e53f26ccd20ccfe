import { sharedParts } from '@puente/domain/file/case';
import { z } from 'zod';
import { agencyId, plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const legalAidBodies = {
  'ask-legal-aid': {
    summary:
      'Sends chosen parts of the case to a body of free legal aid of this country, until a day; by the worker, with a code of their own.',
    body: z.strictObject({
      body: agencyId,
      parts: z.array(z.enum(sharedParts)).min(1).max(sharedParts.length),
      until: plainDate,
    }),
  },
  'accept-legal-aid': {
    summary: 'The body helps, and reads what was shared, until its day or until the worker ends it.',
    decision: true,
    body: empty,
  },
  'decline-legal-aid': {
    summary: 'The body cannot help, or not any more, and says why.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'end-legal-aid': {
    summary: 'The worker ends it, at once and without a reason; with it every mandate of the body.',
    body: empty,
  },
} as const satisfies CommandTexts;
