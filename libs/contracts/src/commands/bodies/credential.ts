import { z } from 'zod';
import { ownWords, plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const credentialBodies = {
  'open-hearing': {
    summary:
      'Tells the worker, with reasons and legal basis, what the country holds against a credential of its own motion; they have a period to answer, and nothing is revoked before.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
  'propose-suspension': {
    summary:
      'Proposes to suspend a credential until a day on which that ends by itself; before the worker was heard, provisionally: for a few weeks, and once. Nothing changes before a second person approves.',
    decision: true,
    body: z.strictObject({ until: plainDate, reasons }),
  },
  'propose-revocation': {
    summary:
      'Proposes to revoke a credential for good, once the worker was heard. Nothing changes before a second person approves.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'propose-reinstatement': {
    summary: 'Proposes to end a suspension before its day.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'propose-keeping': {
    summary: 'Proposes, after the worker was heard, that a credential stays as it is.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'approve-act': {
    summary:
      'A second person approves what was proposed of a credential: the status lists say so in seconds, the worker is told, then whoever relies on it.',
    decision: true,
    body: empty,
  },
  'reject-act': {
    summary: 'A second person rejects what was proposed of a credential; it stays as it was and nobody is told.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'end-copy': {
    summary: 'A phone or a paper was lost: that copy does not count any more, and the credential lives on.',
    body: z.strictObject({ copy: z.string().regex(/^c\d{1,4}$/) }),
  },
  'answer-hearing': {
    summary:
      'The worker answers before it is decided what a change at home, or what this country holds against it, means for the credential.',
    body: z.strictObject({ answer: ownWords(4000) }),
  },
} as const satisfies CommandTexts;
