import { z } from 'zod';
import { language, officerId } from '../../values/index.js';
import { StatusAnswer } from '../worker/index.js';

/** What whoever’s case it is would read if a command were given now. */
export const CommandPreview = z.object({
  /** The command by which a second person makes it count; absent where it counts at once. */
  approval: z.string().exactOptional(),
  /** The second person, where the draw named them. */
  approver: officerId.exactOptional(),
  /** As their telephone shows them, in the language in which they asked to be written to; none where they are told nothing. */
  messages: z.array(z.object({ language, text: z.string() })),
  /** Their page after it, in their language or in Spanish where it has none in theirs; absent where it would be as it is now. */
  page: z.object({ language, status: StatusAnswer }).exactOptional(),
});
export type CommandPreview = z.output<typeof CommandPreview>;
