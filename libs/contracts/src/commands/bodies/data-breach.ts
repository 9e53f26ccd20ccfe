import { z } from 'zod';
import { caseId, instant, line } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const dataBreachBodies = {
  'confirm-breach': {
    summary: 'A second person finds that it is so: from here on everybody concerned is told.',
    decision: true,
    body: empty,
  },
  'dismiss-breach': {
    summary: 'A second person finds that it was no breach, with reasons. The record stays.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'record-authority-told': {
    summary:
      'What the data protection authority was sent, when, and what proves it; again for what was found out later.',
    body: z.strictObject({
      sentAt: instant,
      /** Under which the authority confirmed that it has it. */
      reference: line(200),
      /** Hex of SHA-256 over what was sent. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  },
  'record-person-told': {
    summary: 'Of a case that could not be told: how its person was told another way, or how that was tried in vain.',
    body: z.strictObject({
      /** Number of the case. */
      concerned: caseId,
      reached: z.boolean(),
      /** How, when and by whom it was tried. Names nobody. */
      how: reasons,
    }),
  },
  'close-breach': {
    summary:
      'Closes it with the measures taken, once the authority and everybody concerned were told, or how that was tried is recorded.',
    decision: true,
    body: z.strictObject({ measures: reasons }),
  },
} as const satisfies CommandTexts;
