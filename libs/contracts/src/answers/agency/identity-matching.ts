import { dossierId, instant } from '../../values/index.js';
import { z } from 'zod';

const likeness = {
  /** From 0 to 1; a suggestion, for a person to judge. */
  score: z.number(),
  givenNames: z.number(),
  surnames: z.number(),
  birthDate: z.enum(['same', 'day-and-month-exchanged', 'other']),
  /** A document of the same kind and number is in both. */
  sameDocument: z.boolean(),
};

export const Matches = z.object({
  items: z.array(z.object({ dossierId, ...likeness })),
});

export const Finding = z.object({
  dossierId,
  otherId: dossierId,
  finding: z.enum(['same-person', 'another-person']),
  /** Confirmed, and the earlier dossier is open to the officer's agency: its documents need not be asked for again. */
  opened: z.boolean(),
  /** Once a second officer confirmed it, or the person whose dossier would open said yes or no; for good. */
  answered: z
    .object({
      by: z.enum(['officer', 'worker']),
      at: instant,
      /** In the worker's words, where they gave one. */
      reason: z.string().exactOptional(),
    })
    .exactOptional(),
});
