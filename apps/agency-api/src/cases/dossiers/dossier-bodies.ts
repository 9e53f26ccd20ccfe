import { Certificate, DocumentEntry, Dossier, Person } from '@puente/contracts/dossier';
import { certificateId, dossierId, plainDate } from '@puente/contracts/values';
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

/** Something a person should look at; never a reason to refuse anybody. */
const warnings = z.array(z.string());

export const DossierCreated = z.object({
  id: dossierId,
  certificates: z.array(z.object({ id: certificateId })),
  warnings,
});

/** Until when its data are kept by the law of this country. No days are given while something holds them. */
const retention = z.object({
  state: z.enum(['kept', 'blocked', 'due']),
  hold: z.enum(['open-case', 'running-period', 'alert', 'credential']).optional(),
  blockedFrom: plainDate.optional(),
  deletedOn: plainDate.optional(),
  words: z.object({ es: z.string(), en: z.string() }),
  demonstration: z.boolean(),
});

export const DossierView = Dossier.extend({ documents: z.array(DocumentEntry), warnings, retention });
