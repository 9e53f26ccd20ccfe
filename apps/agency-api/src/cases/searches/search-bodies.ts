import { line, plainDate, prose } from '@puente/contracts/values';
import { z } from 'zod';

/** What the person brings, or says. A name is looked for with the birth date, and never without. */
export const SearchBody = z.strictObject({
  /** Why the officer searches: kept, and read by whoever is found. */
  purpose: prose(300),
  who: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('document'), number: line(40) }),
    z.strictObject({ by: z.literal('folio'), folio: line(60) }),
    z.strictObject({
      by: z.literal('name'),
      givenNames: line(120),
      surnames: z.array(line(80)).min(1).max(3),
      birthDate: plainDate,
    }),
  ]),
});
export type SearchBody = z.output<typeof SearchBody>;
