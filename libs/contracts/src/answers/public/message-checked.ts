import { z } from 'zod';
import { plainDate } from '../../values/index.js';

/** Whether a message, or who sent it, is this node’s: never to whom it went, nor about what. */
export const MessageChecked = z.discriminatedUnion('ours', [
  /** One with this code left on this day. */
  z.object({ ours: z.literal('message'), channel: z.string(), sentOn: plainDate }),
  /** This node writes from there. Whoever sends can pretend to be somebody else: the code is the proof. */
  z.object({ ours: z.literal('sender'), channel: z.string(), demonstration: z.boolean() }),
  z.object({ ours: z.literal('unknown') }),
]);
export type MessageChecked = z.output<typeof MessageChecked>;
