import { Authenticity, Filing, StatusClock } from '@puente/contracts/case';
import {
  caseId,
  certificateId,
  countryCode,
  dossierId,
  instant,
  language,
  regionCode,
  standardCode,
} from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import { ComparisonView } from '@puente/contracts/answers/cases';

/** Where it is filed is this node's country; what the certificate says comes from the dossier. */
export const OpenCaseBody = z.strictObject({
  dossierId,
  certificateId,
  hosts: z
    .array(z.strictObject({ country: countryCode, standard: standardCode.exactOptional() }))
    .min(1)
    .max(20),
  language,
  /** Where the worker is, so that an emergency there stops their clocks; nobody has to say it. */
  region: regionCode.exactOptional(),
});
export type OpenCaseBody = z.output<typeof OpenCaseBody>;

const head = {
  caseId,
  kind: z.enum(caseKinds),
  /** Of the file; what `If-Match` names. */
  version: z.int(),
  stage: z.string(),
};

export const CaseOpened = z.object({
  ...head,
  events: z.array(z.string()),
  /** The first one-time code, where the worker's page can be read at once. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .exactOptional(),
  codeExpiresAt: instant.exactOptional(),
});

/** The file: what both kinds have in common is described, what a kind has beside it follows the domain. */
const CaseFile = z.looseObject({
  kind: z.enum(caseKinds),
  stage: z.string(),
  filing: Filing.exactOptional(),
  authenticity: Authenticity.exactOptional(),
  reviewer: z.string().exactOptional(),
  approver: z.string().exactOptional(),
});

export const CaseView = z.object({
  ...head,
  /** Of a file that is somebody's. */
  dossierId: dossierId.exactOptional(),
  file: CaseFile,
  /** Commands that the caller may give now; the decision itself may still refuse. */
  allowedActions: z.array(z.string()),
  clock: StatusClock.extend({ daysLeft: z.int().exactOptional(), words: z.string() }).exactOptional(),
  /** Of a review: what the certificate is worth against this country's standard, unit by unit, and why. */
  comparison: ComparisonView.exactOptional(),
  /** As the worker sees it, in words; none where nobody in particular has it. */
  status: z.looseObject({ stage: z.string() }).exactOptional(),
});

export const QueueItem = z.object({
  ...head,
  holder: z.string().exactOptional(),
  awaiting: z.array(z.string()),
  assignedToMe: z.boolean(),
  /** Past its due date; whoever may act on it still may. */
  late: z.boolean(),
  dueAt: instant.exactOptional(),
});

export const QueuePage = z.object({
  items: z.array(QueueItem),
  /** For the next page; absent on the last. */
  next: z.string().exactOptional(),
});

export const JournalPage = z.object({
  entries: z.array(
    z.object({
      seq: z.int(),
      type: z.string(),
      at: instant,
      event: z.looseObject({ type: z.string() }),
      actor: z.looseObject({ kind: z.string() }),
      /** Hex; SHA-256 over the entry before and this one. */
      hash: z.string(),
    }),
  ),
});
