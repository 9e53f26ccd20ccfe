import { integrityOutcomes } from '@puente/domain/kinds/integrity-event';
import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const integrityEventBodies = {
  'take-integrity-event': {
    summary: 'An auditor takes what the node noticed, and answers for it; also in the place of one who had it.',
    decision: true,
    body: empty,
  },
  'close-integrity-event': {
    summary: 'Whoever took it says what it was, and why.',
    decision: true,
    body: z.strictObject({ outcome: z.enum(integrityOutcomes), reasons }),
  },
} as const satisfies CommandTexts;
