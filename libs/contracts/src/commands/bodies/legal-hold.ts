import { z } from 'zod';
import { plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { reasons } from './parts.js';

const hold = z.string().regex(/^h\d{1,4}$/);

export const legalHoldBodies = {
  'place-hold': {
    summary:
      'Orders that nothing about the person be deleted, until a day; by one auditor for some days, and for longer once a second one confirms it.',
    body: z.strictObject({ until: plainDate, reasons, legalBasis: reasons, hiddenUntil: plainDate.exactOptional() }),
  },
  'confirm-hold': {
    summary: 'The second of two auditors: the order stands until its day.',
    body: z.strictObject({ hold }),
  },
  'lift-hold': {
    summary:
      'Ends an order before its day, with the reason; one that two confirmed, once a second auditor lifts it too. Nothing is deleted for some days after.',
    body: z.strictObject({ hold, reasons }),
  },
} as const satisfies CommandTexts;
