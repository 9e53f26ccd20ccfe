import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const forceMajeureBodies = {
  'approve-pause': {
    summary:
      'A second supervisor, outside the agencies whose clocks it stops, approves the pause: from here on no clock of the regions runs.',
    decision: true,
    body: empty,
  },
  'decline-pause': {
    summary: 'Declines or withdraws a proposed pause, with reasons. No clock was stopped.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'stop-pause': {
    summary: 'Stops the sweep half-way: what was stopped stays stopped, and nothing more is.',
    body: z.strictObject({ reasons }),
  },
  'continue-pause': {
    summary: 'The sweep goes on where it stopped.',
    body: empty,
  },
  'end-pause': {
    summary: 'The emergency is over: every clock that the pause stopped goes on with what is left of it.',
    body: z.strictObject({ reasons }),
  },
} as const satisfies CommandTexts;
