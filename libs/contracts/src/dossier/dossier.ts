import { z } from 'zod';
import {
  certificateId,
  certifierId,
  countryCode,
  documentId,
  dossierId,
  instant,
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

/** In which a paper is taken: scanned, or photographed. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** What is known of a document beside its bytes. */
export const DocumentEntry = z.strictObject({
  id: documentId,
  kind: z.enum(documentKinds),
  mediaType: z.enum(mediaTypes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The same, with what its reader is told before they open it. It has no name of its own: what a sender calls a file is kept nowhere. */
export const ListedDocument = z.object({
  ...DocumentEntry.shape,
  /** In bytes. */
  size: z.int().positive(),
  addedAt: instant,
  /** Of a PDF that says how many it has; one that was taken before they were counted does not. */
  pages: z.int().positive().exactOptional(),
});

/** Of a document's plain bytes. */
export const documentBytesAtMost = 10_000_000;

export type Certificate = z.output<typeof Certificate>;
export type Dossier = z.output<typeof Dossier>;
export type NewDossier = z.output<typeof NewDossier>;
export type DocumentEntry = z.output<typeof DocumentEntry>;
export type ListedDocument = z.output<typeof ListedDocument>;
