import { z } from 'zod';
import { correctableFields } from '@puente/domain/file/case';
import {
  AlertNotice,
  Authenticity,
  CredentialNews,
  DocumentRef,
  Filing,
  RecognitionOutcome,
  WorkerAnswer,
  StatusTold,
} from '../case/index.js';
import { documentBytesAtMost, DocumentEntry } from '../dossier/index.js';
import { caseId, instant } from '../values/index.js';
import { DossierSent } from './dossier-sent.js';

/** A document that a later message of the same case names; it travels first, on the same topic. */
const DocumentSent = z.object({
  dossier: DossierSent,
  document: z.object(DocumentEntry.shape),
  /** Base64 of the plain bytes. */
  content: z
    .string()
    .max(Math.ceil(documentBytesAtMost / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'must be base64'),
});

/** What each event says. A version changes by adding optional fields only; anything else is a new version. */
export const eventData = {
  'submission.document': DocumentSent,
  'submission.filed': z.object({ filing: Filing, dossier: DossierSent }),
  'submission.answered': z.object({ answer: WorkerAnswer, documents: z.array(DocumentRef).max(20) }),
  'verification.document': DocumentSent,
  'verification.completed': z.object({ filing: Filing, authenticity: Authenticity, dossier: DossierSent }),
  'verification.progressed': z.object({ status: StatusTold }),
  'recognition.progressed': z.object({ status: StatusTold }),
  'recognition.decided': z.object({ outcome: RecognitionOutcome, status: StatusTold }),
  'dossier.corrected': z.object({
    correction: caseId,
    fields: z.array(z.enum(correctableFields)).min(1).max(correctableFields.length),
    dossier: DossierSent,
  }),
  'dossier.access-changed': z.object({ access: z.enum(['closed', 'open']), seal: instant.optional() }),
  'credential.alerted': z.object({ about: caseId, notice: AlertNotice }),
  'credential.status-changed': z.object({ news: CredentialNews }),
  'credential.alert-closed': z.object({ about: caseId }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<Type extends EventType> = z.output<(typeof eventData)[Type]>;
export type DocumentSent = z.output<typeof DocumentSent>;

export const eventTypes = Object.keys(eventData) as readonly EventType[];
