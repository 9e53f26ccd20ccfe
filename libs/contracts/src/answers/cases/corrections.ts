import { CorrectedValues } from '../../dossier/index.js';
import { z } from 'zod';

export const AskedCorrection = z.object({
  values: CorrectedValues,
  /** Why, in the worker's words. */
  words: z.string(),
});
