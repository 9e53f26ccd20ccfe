import { instant } from '../../values/index.js';
import { z } from 'zod';

export const SealedFiles = z.object({
  items: z.array(z.object({ caseId: z.string(), version: z.int(), stage: z.string(), openedAt: instant })),
});

export const Flagged = z.object({ warnings: z.array(z.string()) });
