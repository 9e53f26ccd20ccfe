import { z } from 'zod';
import { Certificate, Contact, ContactChannel, Dossier, IdentityDocument, Person } from '../dossier/index.js';

/**
 * A dossier as another country sends it. Unlike a request's body it is not strict: a country whose node is newer may
 * send optional fields that this one does not know yet.
 */
export const DossierSent = z.object({
  ...Dossier.shape,
  person: z.object({
    ...Person.shape,
    identityDocuments: z.array(z.object(IdentityDocument.shape)).max(10),
    contact: z.object({ ...Contact.shape, channels: z.array(z.object(ContactChannel.shape)).max(6) }),
  }),
  certificates: z
    .array(z.object({ ...Certificate.shape, standard: z.object(Certificate.shape.standard.shape) }))
    .max(50),
}) satisfies z.ZodType<Dossier>;
