import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const protectionBodies = {
  'take-up': {
    summary: 'Somebody who protects children takes up a sealed file.',
    decision: true,
    body: empty,
  },
  'record-contact': {
    summary: 'Somebody spoke with the person, with whoever looks after them, or with an authority.',
    decision: true,
    body: z.strictObject({ with: z.enum(['person', 'guardian', 'authority']) }),
  },
  release: {
    summary: 'It is established that the person is of age: what they wanted may be opened.',
    decision: true,
    body: z.strictObject({ ground: reasons }),
  },
  refer: {
    summary: 'Refers the person to the authority for the protection of children.',
    decision: true,
    body: z.strictObject({ to: reasons }),
  },
} as const satisfies CommandTexts;
