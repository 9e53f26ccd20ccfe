import { Certificate, Person } from '@puente/contracts/dossier';
import { certificateId } from '@puente/contracts/values';
import { z } from 'zod';

/**
 * The ids of certificates may come from the sender, so that a case can be opened without reading the answer. Whoever comes
 * to be certified has none yet.
 */
export const NewDossierBody = z.strictObject({
  person: Person,
  certificates: z
    .array(Certificate.extend({ id: certificateId.optional() }))
    .max(50)
    .refine(
      (certificates) => new Set(certificates.map(({ id }) => id ?? Symbol())).size === certificates.length,
      'two certificates have the same id',
    ),
});
export type NewDossierBody = z.output<typeof NewDossierBody>;
