import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const bulkIssueBodies = {
  'approve-bulk-issue': {
    summary:
      'A second person, who has the very register that was read before them, approves it: from here on each row that can be issued becomes a credential.',
    decision: true,
    body: z.strictObject({
      /** Hex of SHA-256 of the register as they have it. */
      source: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  },
  'decline-bulk-issue': {
    summary: 'Declines or withdraws a register that was read, with reasons. Nothing was issued.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'stop-bulk-issue': {
    summary: 'Stops half-way: what was issued stays issued, and nothing more is.',
    body: z.strictObject({ reasons }),
  },
  'continue-bulk-issue': {
    summary: 'Goes on where it stopped.',
    body: empty,
  },
} as const satisfies CommandTexts;
