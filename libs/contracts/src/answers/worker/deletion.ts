import { deletionStages } from '@puente/domain/kinds/deletion';
import { z } from 'zod';
import { caseId, plainDate } from '../../values/index.js';

const needed = z.object({
  number: caseId,
  hold: z.enum(['open-case', 'running-period', 'alert', 'credential', 'legal-hold']),
});

/** The last request for deletion of the person here, and its answer. In the reader's language. */
const asked = z.object({
  number: caseId,
  /** The case in which it was asked for: its code takes the request back. */
  about: caseId,
  stage: z.enum(deletionStages),
  /** Of the answer. */
  dueOn: plainDate.optional(),
  /** Where it was accepted. */
  deletedOn: plainDate.optional(),
  /** Where a law keeps the data. */
  keptUntil: plainDate.optional(),
  reasons: z.string().optional(),
  legalBasis: z.string().optional(),
  remedy: z.string().optional(),
});

/** What a worker must know to ask for everything about them to be deleted in this country. */
export const OwnDeletion = z.object({
  /** The case of the session. */
  number: caseId,
  /** Whether it can be asked for in that case, by this session, now. */
  possible: z.boolean(),
  /** What still needs the data. What is open, or has a period running, is ended first. */
  needed: z.array(needed),
  /** Orders that nothing be deleted until a day, by which authority’s reasons; in the reader's language. */
  orders: z.array(z.object({ number: caseId, until: plainDate, reasons: z.string(), legalBasis: z.string() })),
  /** In words, in the reader's language. */
  answeredWithin: z.string(),
  deletedAfterMonths: z.number().int(),
  source: z.string(),
  demonstration: z.boolean(),
  asked: asked.optional(),
});
export type OwnDeletion = z.output<typeof OwnDeletion>;
