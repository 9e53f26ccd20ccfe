import { z } from 'zod';
import { instant } from '../../values/index.js';

/**
 * An office found that a dossier opened at its counter is of the same person as the reader's. Of that dossier there is
 * what a person needs to know whether it is theirs, and nothing of whoever stood at the counter.
 */
const OwnMatch = z.object({
  id: z.int(),
  country: z.string(),
  agency: z.string(),
  /** What they are about. */
  certificates: z.array(z.object({ country: z.string(), code: z.string(), title: z.string() })),
  /** `open`: nobody answered; `joined`: the reader's dossier is open to the agency; `declined`: the reader said no. */
  state: z.enum(['open', 'joined', 'declined']),
  /** When it was asked; once somebody answered, when. */
  at: instant,
  answeredBy: z.enum(['officer', 'worker']).exactOptional(),
});
export type OwnMatch = z.output<typeof OwnMatch>;

export const OwnMatches = z.object({
  /** Newest first. */
  items: z.array(OwnMatch),
  /** Of the country that answers; times are told in it. */
  timeZone: z.string(),
  serverTime: instant,
});
export type OwnMatches = z.output<typeof OwnMatches>;

export const MatchAnswered = z.object({ state: z.enum(['joined', 'declined']) });
export type MatchAnswered = z.output<typeof MatchAnswered>;
