import { instant } from '../../values/index.js';
import { z } from 'zod';

export const SubscriptionAnswer = z.object({
  id: z.uuid(),
  /** Of the credential. */
  number: z.string(),
  callback: z.string().exactOptional(),
  createdAt: instant,
});
export type SubscriptionAnswer = z.output<typeof SubscriptionAnswer>;

export const SubscriptionList = z.object({ items: z.array(SubscriptionAnswer) });

export const SubscriptionEnded = z.object({ ended: z.literal(true) });

export const PollAnswer = z.object({
  /** Security event tokens (RFC 8417) by their `jti`. */
  sets: z.record(z.string(), z.string()),
  moreAvailable: z.boolean(),
});
export type PollAnswer = z.output<typeof PollAnswer>;
