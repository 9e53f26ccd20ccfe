import { z } from 'zod';
import { dossierId } from '../../values/index.js';
import { QueueItem } from './cases.js';

/** Why a file is among what was found. */
const Why = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('name'),
    /** How alike both names and birth dates are, from 0 to 1; a suggestion, for a person to judge. */
    score: z.number(),
    birthDate: z.enum(['same', 'day-and-month-exchanged']),
  }),
  z.object({ by: z.literal('document') }),
  z.object({ by: z.literal('folio') }),
]);

export const FoundFiles = z.object({
  /** As a row of a queue, with why it is here. */
  items: z.array(
    QueueItem.extend({
      /** Of whoever's file it is, where it opens to the caller. */
      dossierId: dossierId.exactOptional(),
      why: Why,
    }),
  ),
  /** There are more than are shown: say more of whom you look for. */
  more: z.boolean(),
});
