import { instant } from '../../values/index.js';
import { z } from 'zod';

export const Quarantined = z.object({
  topic: z.string(),
  partition: z.int(),
  offset: z.string(),
  /** A code: `BAD_SIGNATURE`. */
  reason: z.string(),
  receivedAt: instant,
});

export const Quarantine = z.object({ items: z.array(Quarantined) });
