import { z } from 'zod';
import { prose } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons, version } from './parts.js';

export const runningFileBodies = {
  withdraw: {
    summary: 'Gives up the procedure; never held against the worker.',
    body: empty,
  },
  reopen: {
    summary: 'Reopens a case that was closed without prejudice.',
    body: empty,
  },
  'add-note': {
    summary: 'Keeps a note in the file for the next officer. It changes neither stage nor clock.',
    body: z.strictObject({ text: prose(4000) }),
  },
  'migrate-case': {
    summary:
      'Proposes to move a running case to the newer versions of its rules that the preview named, with the reason.',
    decision: true,
    body: z.strictObject({
      agreement: version.exactOptional(),
      equivalence: version.exactOptional(),
      reason: reasons,
    }),
  },
  'approve-migration': {
    summary:
      'A second person moves the case to the newer rules; where something gets worse or a day comes earlier, the worker is asked first.',
    decision: true,
    body: empty,
  },
  'decline-migration': {
    summary: 'Takes back or declines a proposal to move the case, with reasons.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'answer-migration': {
    summary: 'The worker agrees to newer rules that are worse for them in something, or keeps those of before.',
    body: z.strictObject({ answer: z.enum(['yes', 'no']) }),
  },
} as const satisfies CommandTexts;
