import { z } from 'zod';

const words = z.string();

/** Standards that an officer might look at. Nothing applies them, and nothing keeps that they were shown. */
export const SuggestionsView = z.object({
  items: z.array(
    z.object({
      country: z.string(),
      code: z.string(),
      title: words,
      grounds: z.array(
        z.object({ kind: z.enum(['third-country', 'isco08', 'esco', 'words']), says: words, weight: z.number() }),
      ),
      /** Higher is likelier; only for sorting. */
      rank: z.number(),
    }),
  ),
});
export type SuggestionsView = z.output<typeof SuggestionsView>;
