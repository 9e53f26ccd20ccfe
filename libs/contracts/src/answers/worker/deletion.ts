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

/** One that was secret is told once its day is over, also where it ended by then. */
const order = z.object({
  number: caseId,
  state: z.enum(['stands', 'ended', 'lifted']),
  /** The last day on which it keeps the data, or kept them. */
  until: plainDate,
  reasons: z.string(),
  legalBasis: z.string(),
  /** To whom one complains. */
  remedy: z.string(),
});

/** What a worker must know to ask for everything about them to be deleted in this country. */
export const OwnDeletion = z.object({
  /** The case of the session. */
  number: caseId,
  /** Whether it can be asked for in that case, by this session, now. */
  possible: z.boolean(),
  /** What still needs the data. What is open, or has a period running, is ended first. */
  needed: z.array(needed),
  /** Orders that nothing be deleted, those of before too; in the reader's language. */
  orders: z.array(order),
  /** In words, in the reader's language. */
  answeredWithin: z.string(),
  deletedAfterMonths: z.number().int(),
  source: z.string(),
  demonstration: z.boolean(),
  asked: asked.optional(),
});
export type OwnDeletion = z.output<typeof OwnDeletion>;
