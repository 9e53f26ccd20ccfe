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

/** What was left for somebody who subscribed, and what came of it. */
export const Delivery = z.object({
  jti: z.uuid(),
  subscription: z.uuid(),
  createdAt: instant,
  /** Their server answered 202, or they acknowledged it. */
  receivedAt: instant.exactOptional(),
  /** How often it was pushed. */
  tries: z.int().min(0),
  /** It is pushed again then; absent where it waits to be asked for, or was received. */
  nextTryAt: instant.exactOptional(),
  /** What the last push came to, by a code. */
  lastFault: z.string().exactOptional(),
});

/** Newest first, a hundred at most. */
export const Deliveries = z.object({
  items: z.array(Delivery),
  /** For the next page; absent on the last. */
  next: z.string().exactOptional(),
});
export type Deliveries = z.output<typeof Deliveries>;

export const EventLeft = z.object({ jti: z.uuid() });
export type EventLeft = z.output<typeof EventLeft>;

export const PollAnswer = z.object({
  /** Security event tokens (RFC 8417) by their `jti`. */
  sets: z.record(z.string(), z.string()),
  moreAvailable: z.boolean(),
});
export type PollAnswer = z.output<typeof PollAnswer>;
