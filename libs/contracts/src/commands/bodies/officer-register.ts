import { z } from 'zod';
import { changeId } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { reasons } from './parts.js';

export const officerRegisterBodies = {
  'approve-officer-change': {
    summary: 'A second supervisor approves a change of an officer, which neither proposed it nor is concerned by it.',
    body: z.strictObject({ change: changeId }),
  },
  'decline-officer-change': {
    summary: 'Declines or takes back a proposed change of an officer, with reasons. Nothing was changed.',
    body: z.strictObject({ change: changeId, reasons }),
  },
} as const satisfies CommandTexts;
