import { z } from 'zod';
import { CorrectedValues } from '../../dossier/index.js';
import { prose } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { documentIds, empty, reasons } from './parts.js';

export const correctionBodies = {
  // What the fields should say is sealed on its way in: the command names where.
  'correct-data': {
    summary:
      'Asks for what is wrong about the worker to be mended. What it should say is sealed and stands in no file.',
    body: z.strictObject({ values: CorrectedValues, words: prose(4000), documentIds }),
  },
  'accept-correction': {
    summary: 'The dossier is mended, here and in the other country.',
    decision: true,
    body: empty,
  },
  'refuse-correction': {
    summary: 'It stays as it was, with reasons and legal basis; the worker is told until when and where to appeal.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
} as const satisfies CommandTexts;
