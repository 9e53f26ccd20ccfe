import { z } from 'zod';
import { documentId } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';

export const presenceBodies = {
  'print-code': {
    summary:
      'Has a new code printed under a seal for a worker who is at the counter and has no telephone, after looking at the identity document; the answer does not bear it.',
    body: z.strictObject({ documentId }),
  },
} as const satisfies CommandTexts;
