import { z } from 'zod';
import { plainDate } from '../../values/index.js';

/** What a certifier needs in order to look a certificate up, and nothing of the case, of papers or of a birth date. */
export const SourceQuestionView = z.object({
  /** As it stands on the certificate. */
  name: z.string(),
  folio: z.string(),
  /** Code and title, in the reader's language. */
  standard: z.string(),
  issuedOn: plainDate,
  /** The last day on which it can be answered. */
  until: plainDate,
});
export type SourceQuestionView = z.output<typeof SourceQuestionView>;

export const SourceAnswered = z.object({ answered: z.literal(true) });
