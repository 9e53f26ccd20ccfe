import { dossierId, prose } from '@puente/contracts/values';
import { z } from 'zod';

/** Why the officer looks: kept, and shown to the worker who asks who looked. */
export const MatchQuery = z.strictObject({ purpose: prose(300) });

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

export const FindingBody = z.strictObject({
  finding: z.enum(['same-person', 'another-person']),
  purpose: prose(300),
});

export const Finding = z.object({
  dossierId,
  otherId: dossierId,
  finding: z.enum(['same-person', 'another-person']),
  /** The earlier dossier is now open to the officer's agency: its documents need not be asked for again. */
  opened: z.boolean(),
});
