import { CorrectedValues } from '@puente/contracts/dossier';
import { documentId, prose } from '@puente/contracts/values';
import { z } from 'zod';

/** What the fields should say, and why; the contract's command knows only which they are, and where that is kept. */
export const CorrectDataBody = z.strictObject({
  values: CorrectedValues,
  words: prose(4000),
  documentIds: z.array(documentId).max(20),
});
export type CorrectDataBody = z.output<typeof CorrectDataBody>;
