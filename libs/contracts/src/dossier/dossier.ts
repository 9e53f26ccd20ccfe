import { z } from 'zod';
import {
  certificateId,
  certifierId,
  countryCode,
  documentId,
  dossierId,
  line,
  plainDate,
  standardCode,
} from '../values/index.js';
import { Person } from './person.js';
import { documentKinds } from '@puente/domain/file/case';

/** What was certified. The folio identifies a person: it stays in the dossier, and a case names the certificate by id. */
export const Certificate = z.strictObject({
  id: certificateId,
  standard: z.strictObject({ country: countryCode, code: standardCode }),
  certifier: certifierId,
  folio: line(60),
  issuedOn: plainDate,
});

export const Dossier = z.strictObject({
  id: dossierId,
  person: Person,
  certificates: z.array(Certificate).max(50),
});

/** Body of `POST /dossiers`; the node gives the ids. Whoever comes to be certified has no certificate yet. */
export const NewDossier = z.strictObject({
  person: Person,
  certificates: z.array(Certificate.omit({ id: true })).max(50),
});

/** What is known of a document beside its bytes. */
export const DocumentEntry = z.strictObject({
  id: documentId,
  kind: z.enum(documentKinds),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Of a document's plain bytes. */
export const documentBytesAtMost = 10_000_000;

export type Certificate = z.output<typeof Certificate>;
export type Dossier = z.output<typeof Dossier>;
export type NewDossier = z.output<typeof NewDossier>;
export type DocumentEntry = z.output<typeof DocumentEntry>;
