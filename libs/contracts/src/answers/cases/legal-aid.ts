import { sharedParts } from '@puente/domain/file/case';
import { z } from 'zod';
import { DocumentEntry, Person } from '../../dossier/index.js';
import { caseId, plainDate } from '../../values/index.js';
import { StatusAnswer } from '../worker/status.js';

/** Where the case stands, as its worker reads it, without what was decided. */
export const SharedProgress = StatusAnswer.pick({
  ...{ stage: true, home: true, host: true, standard: true, holder: true, clock: true, daysLeft: true },
  ...{ atZero: true, next: true, timeline: true, words: true, names: true, timeZone: true },
});

/** What was decided and why, by which rule, and before whom it can be appealed until when. */
export const SharedDecision = StatusAnswer.pick({
  ...{ stage: true, tacit: true, result: true, open: true, remand: true, ruling: true, refusal: true },
  ...{ measures: true, mayDo: true, remedy: true, names: true },
});

/** An appeal or a correction of the case, where it stands and what was decided in it. */
const SharedRemedy = z.object({
  number: caseId,
  kind: z.enum(['appeal', 'correction']),
  progress: SharedProgress.exactOptional(),
  decision: SharedDecision.exactOptional(),
  /** Where the documents of the case are shown. */
  documents: z.array(DocumentEntry).exactOptional(),
});

/** What a worker lets a body of legal aid read of their case: the parts that they chose, as they are now. */
export const SharedFile = z.object({
  /** Of the body's own file. */
  number: caseId,
  /** The worker's case. */
  about: caseId,
  until: plainDate,
  parts: z.array(z.enum(sharedParts)),
  progress: SharedProgress.exactOptional(),
  decision: SharedDecision.exactOptional(),
  /** Those that the case names; each is read at `/documents/{documentId}`. */
  documents: z.array(DocumentEntry).exactOptional(),
  /** Newest first. */
  remedies: z.array(SharedRemedy).exactOptional(),
  contact: Person.pick({ givenNames: true, surnames: true, contact: true }).exactOptional(),
  demonstration: z.boolean(),
});
export type SharedFile = z.output<typeof SharedFile>;
