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

/** Of each side, in one page of what two countries have of one another. */
export const listedAtMost = 250;

/** Events that one confirmation is about. */
export const confirmedAtMost = 500;

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

/** A code, as of the quarantine and of refusals; never content. */
const reason = z
  .string()
  .max(60)
  .regex(/^[A-Z][A-Z_]*$/);

/**
 * What became of events, by their ids. A batch is bounded, so that a confirmation is small however much was told. What was
 * taken is an id and no more, because nearly all is.
 */
const Confirmation = z.object({
  applied: z.array(z.uuid()).max(confirmedAtMost),
  others: z
    .array(
      z.object({
        id: z.uuid(),
        /** Which time it was refused, or set aside: a later one may be under way. */
        attempt: z.int().min(1).max(1000),
        /** `set-aside`: it waits there, and may be taken yet. */
        became: z.enum(['refused', 'set-aside']),
        reason,
      }),
    )
    .max(confirmedAtMost),
});

/** A signed note of C2SP: a checkpoint of a node's log, with its signatures. */
const note = z
  .string()
  .max(4000)
  .regex(/^[^\0]+$/);
/** Its writer's public key, in the form of C2SP signed-note. */
const noteKey = z
  .string()
  .max(400)
  .regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);

/** What a node's log is now, and that it is the continuation of what the receiver signed last, as far as its sender knows. */
const CheckpointMade = z.object({
  note,
  key: noteKey,
  /** Leaves of the log that the receiver signed last; 0 where it signed none. */
  before: z.int().min(0),
  /** RFC 9162 §2.1.4, each hash in Base64. */
  proof: z.array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/)).max(64),
  /**
   * Its sender wants to be shown the receiver's log from what it keeps of it, 0 where it keeps nothing: it starts, or got an older database
   * back, and keeps less than it signed.
   */
  asks: z.object({ origin: z.string().max(400).optional(), size: z.int().min(0) }).optional(),
});

/** The newest checkpoint of the receiver's log that its sender signed, whatever it was sent. */
const CheckpointCosigned = z.object({ note, key: noteKey });
/** A country got an older database back: it asks what the other one has of it and for it since then, page by page by the events' ids. */
const Asked = z.object({ epoch: z.uuid(), since: instant, after: z.uuid().optional() });

/** What the one that is asked has applied of the other, and what the other had applied of its own. */
const Listed = z.object({
  epoch: z.uuid(),
  after: z.uuid().optional(),
  /** Left out of the last page. */
  next: z.uuid().optional(),
  had: z
    .array(
      z.object({
        id: z.uuid(),
        type: z
          .string()
          .max(100)
          .regex(/^[a-z0-9.-]+$/),
        /** As the other one calls it. */
        subject: caseId,
        at: instant,
        /** In which its own file is. */
        stage: z
          .string()
          .max(60)
          .regex(/^[a-z-]+$/),
      }),
    )
    .max(listedAtMost),
  sent: z.array(z.uuid()).max(listedAtMost),
  /** It has not read yet all that the other one told it of files before it asked: more may follow, and nothing is agreed by this. */
  behind: z.literal(true).optional(),
  /** The newest checkpoint that it signed of the other one's log of before this restore; left out where it signed none. */
  signed: note.optional(),
});

/** What is to be sent again, because it was lost. */
const Wanted = z.object({ ids: z.array(z.uuid()).min(1).max(listedAtMost) });

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
  'confirmation.made': Confirmation,
  'checkpoint.made': CheckpointMade,
  'checkpoint.cosigned': CheckpointCosigned,
  'confirmation.asked': Asked,
  'confirmation.listed': Listed,
  'confirmation.wanted': Wanted,
} as const;

export type EventType = keyof typeof eventData;
export type EventData<Type extends EventType> = z.output<(typeof eventData)[Type]>;
export type CheckpointMade = z.output<typeof CheckpointMade>;
export type CheckpointCosigned = z.output<typeof CheckpointCosigned>;
export type Confirmation = z.output<typeof Confirmation>;
export type DocumentSent = z.output<typeof DocumentSent>;

export const eventTypes = Object.keys(eventData) as readonly EventType[];
