import { referenceRelations } from '@puente/domain/kinds/certification';
import { z } from 'zod';

/** Only what the co-signer needs in order to know whom and what it is about. */
export const ReferenceView = z.object({
  givenNames: z.string(),
  standard: z.string(),
  units: z.array(z.object({ code: z.string(), title: z.string() })),
  declared: z.array(z.object({ unit: z.string(), from: z.int(), until: z.int().exactOptional() })),
});
export type ReferenceView = z.output<typeof ReferenceView>;

export const ReferenceAnswered = z.object({ answered: z.literal(true) });

export const NamedReferences = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      relation: z.enum(referenceRelations),
      /** Absent where the worker’s data were destroyed. */
      name: z.string().exactOptional(),
      asked: z.boolean(),
      answer: z.enum(['confirms', 'does-not-confirm', 'declined', 'silent']).exactOptional(),
    }),
  ),
});
