import { Authenticity, Filing, StandardRef, StatusClock } from '../../case/index.js';
import { caseId, dossierId, instant, prose } from '../../values/index.js';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import { StatusAnswer } from '../worker/index.js';
import { ComparisonView } from './comparison.js';
import { stage } from './stage.js';

const head = {
  caseId,
  kind: z.enum(caseKinds),
  /** Of the file, for decisions: what `If-Match` names. What its own process records does not raise it. */
  version: z.int(),
  stage,
};

export const CaseOpened = z.object({
  ...head,
  events: z.array(z.string()),
});

/**
 * The file: what both kinds have in common is described, what a kind has beside it follows the domain. Which of it a reader
 * gets, says the domain's table role × field (`reading`): the worker, no officer and no proposal.
 */
export const CaseFile = z.looseObject({
  kind: z.enum(caseKinds),
  stage,
  filing: Filing.exactOptional(),
  authenticity: Authenticity.extend({ answer: prose(4000).exactOptional() }).exactOptional(),
  reviewer: z.string().exactOptional(),
  approver: z.string().exactOptional(),
});

export const CaseView = z.object({
  ...head,
  /** Of a file that is somebody's. */
  dossierId: dossierId.exactOptional(),
  file: CaseFile,
  /** `counter`: whoever files for workers at an agency that did not file it is given what it takes to find it, print a code and serve a notice. */
  part: z.literal('counter').exactOptional(),
  /** When the officer who asks was at this case last, before now; within an hour it is the first time. */
  lastHere: instant.exactOptional(),
  /** Commands that the caller may give now, each by its operation (`operationId`, in words with hyphens); the decision itself may still refuse. */
  allowedActions: z.array(z.string()),
  clock: StatusClock.extend({ daysLeft: z.int().exactOptional(), words: z.string() }).exactOptional(),
  /** Of a review: what the certificate is worth against this country's standard, unit by unit, and why. */
  comparison: ComparisonView.exactOptional(),
  /** As the worker sees it, in words; none where nobody in particular has it. */
  status: StatusAnswer.exactOptional(),
});

export const QueueItem = z.object({
  ...head,
  /** `MX-GT`: from the home country to the host; of a file that crosses no border, its country. */
  corridor: z.string(),
  /** What the certificate certifies, or what somebody wants to be certified in. */
  standard: StandardRef.extend({ title: z.string().exactOptional() }).exactOptional(),
  /** Whose file it is; for the worker, and for whom the law gives something to do in it now that needs their papers. */
  name: z.string().exactOptional(),
  holder: z.string().exactOptional(),
  awaiting: z.array(z.string()),
  /** As in the file. */
  allowedActions: z.array(z.string()),
  assignedToMe: z.boolean(),
  /** Past its due date; whoever may act on it still may. */
  late: z.boolean(),
  dueAt: instant.exactOptional(),
  /** Working days until then, by the calendar of the period. */
  daysLeft: z.int().exactOptional(),
});

const StageCount = z.object({ kind: z.enum(caseKinds), stage, count: z.int() });

export const QueuePage = z.object({
  items: z.array(QueueItem),
  /** For the next page; absent on the last. */
  next: z.string().exactOptional(),
  /** Where it was asked for with `counts=true`; of the thousand most urgent. */
  counts: z
    .object({
      total: z.int(),
      /** There are more than were counted. */
      more: z.boolean(),
      /** Also those of other kinds and stages than were asked for. */
      stages: z.array(StageCount),
    })
    .exactOptional(),
});

/** What happened to a file, as one reader may know it. */
export const JournalEntry = z.object({
  seq: z.int(),
  /** `hidden`, as in event and actor: what officers are not told of, not even what it is. */
  type: z.string(),
  /** What happened, in words; where the reader’s language is Spanish or English, and they are told what it was. */
  says: z.string().exactOptional(),
  at: instant,
  event: z.looseObject({ type: z.string() }),
  actor: z.looseObject({ kind: z.string() }),
  /** Hex; SHA-256 over the entry before and this one. */
  hash: z.string(),
});

const FileChange = z.object({
  /** JSON Pointer (RFC 6901) into `file`. */
  path: z.string(),
  /** Left out where nothing stood there. */
  before: z.unknown().exactOptional(),
  /** Left out where nothing stands there any more. */
  after: z.unknown().exactOptional(),
});

export const JournalPage = z.object({
  entries: z.array(
    JournalEntry.extend({
      /** Where it was asked for with `changes=true`: what is otherwise in the file, as far as the reader reads it, than before the entry. */
      changes: z.array(FileChange).exactOptional(),
    }),
  ),
  /** `cursor` of the next page; absent on the last. */
  next: z.string().exactOptional(),
});
