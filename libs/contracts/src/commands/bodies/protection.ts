import { z } from 'zod';
import type { CommandTexts } from './command-text.js';
import { officerId } from '../../values/index.js';
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
  'return-referral': {
    summary:
      'The authority to which the person was referred has answered: those who protect people here look after them again.',
    decision: true,
    body: z.strictObject({ answer: reasons }),
  },
  'lift-doubt': {
    summary: 'The person’s age was doubted by mistake: what the dossier says counts again.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'assign-protector': {
    summary: 'The supervisor of those who protect people names who looks after the person.',
    decision: true,
    body: z.strictObject({ to: officerId, reasons }),
  },
} as const satisfies CommandTexts;
