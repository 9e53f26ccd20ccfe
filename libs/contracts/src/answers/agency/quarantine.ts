import { instant } from '../../values/index.js';
import { z } from 'zod';

/** Whether somebody can have it judged afresh: what was cut only its sender can send again, and people beyond the limit are let in at a terminal. */
const standing = z.enum(['waits', 'being-judged', 'cut', 'beyond-limit', 'dealt-with']);

export const Quarantined = z.object({
  id: z.int(),
  topic: z.string(),
  partition: z.int(),
  offset: z.string(),
  /** A code: `BAD_SIGNATURE`. */
  reason: z.string(),
  receivedAt: instant,
  standing,
});

export const Quarantine = z.object({ items: z.array(Quarantined) });
