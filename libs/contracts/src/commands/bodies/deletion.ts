import { z } from 'zod';
import { documentId, plainDate } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

const reasoned = { reasons, legalBasis: reasons, remedy: reasons };

export const deletionBodies = {
  // Which files still need the data, the node looks itself.
  'ask-deletion': {
    summary:
      'Asks for all of the worker’s data in this country to be deleted; by the worker, with a code of their own.',
    body: empty,
  },
  'record-deletion-request': {
    summary: 'Records a request for deletion that the worker signed on paper at the counter.',
    body: z.strictObject({ documentId }),
  },
  'propose-deletion': {
    summary: 'The first of two people would delete everything: reasons, law, and what the worker can do about it.',
    decision: true,
    body: z.strictObject(reasoned),
  },
  'propose-keeping-data': {
    summary: 'The first of two people finds that a law keeps the data, and until when.',
    decision: true,
    body: z.strictObject({ ...reasoned, keptUntil: plainDate }),
  },
  'approve-deletion-answer': {
    summary: 'The second person agrees, and the worker is told. Accepted, the dossier is blocked at once.',
    decision: true,
    body: empty,
  },
  'return-deletion-answer': {
    summary: 'The second person does not agree; somebody answers anew, within the same period.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
} as const satisfies CommandTexts;
