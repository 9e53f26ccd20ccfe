import { z } from 'zod';
import { stage } from './stage.js';

/** What a settled command answers; the same again for a repeated key. */
export const CommandAnswer = z.object({
  caseId: z.string(),
  /** Of the file after the command; what `If-Match` names next. */
  version: z.int(),
  stage,
  /** Types of the journal's new entries, in order. */
  events: z.array(z.string()),
});
export type CommandAnswer = z.output<typeof CommandAnswer>;
