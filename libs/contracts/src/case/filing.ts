import type { DocumentRef as DomainDocumentRef, Filing as DomainFiling } from '@puente/domain/file/case';
import { documentKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import {
  certificateId,
  certifierId,
  countryCode,
  documentId,
  dossierId,
  instant,
  language,
  plainDate,
  plainText,
  standardCode,
} from '../values/index.js';

export const StandardRef = z.object({ country: countryCode, code: standardCode });

/** Names a version of an equivalence as its file does: `mx-gt-fotovoltaico`. */
export const EquivalenceRef = z.object({ id: plainText(120), version: z.number().int().min(1) });

export const DocumentRef = z.object({
  id: documentId,
  kind: z.enum(documentKinds),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const Host = z.object({
  country: countryCode,
  agreement: z.object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .max(64),
    version: z.number().int().min(1),
  }),
  standard: standardCode,
});

export const Filing = z.object({
  filedIn: countryCode,
  home: countryCode,
  hosts: z.array(Host).min(1).max(20),
  channel: z.enum(['worker', 'assisted']),
  dossier: dossierId,
  certificate: z.object({ id: certificateId, standard: StandardRef, certifier: certifierId, issuedOn: plainDate }),
  documents: z.array(DocumentRef).max(50),
  language,
  openedAt: instant,
  submittedAt: instant.exactOptional(),
});

true satisfies Same<z.output<typeof DocumentRef>, DomainDocumentRef>;
true satisfies Same<z.output<typeof Filing>, DomainFiling>;
