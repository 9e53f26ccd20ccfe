import { caseId, instant, localizedText } from '../../values/index.js';
import { integrityOutcomes, integrityStages, watchRules } from '@puente/domain/kinds/integrity-event';
import { z } from 'zod';
import { JournalEntry } from '../cases/index.js';

/** What the node noticed, and how far an auditor is with it. */
export const IntegrityEventItem = z.object({
  caseId,
  /** Of its file; what `If-Match` names. */
  version: z.int(),
  stage: z.enum(integrityStages),
  rule: z.enum(watchRules),
  /** What it is, in the reader's language. */
  words: z.string(),
  count: z.int(),
  /** What the country's rules would have let pass. */
  limit: z.int(),
  /** The first and the last of those counted. */
  since: instant,
  until: instant,
  /** The file whose codes were tried, or whose officers were drawn. */
  file: caseId.exactOptional(),
  /** The auditor who took it. */
  owner: z.string().exactOptional(),
  /** By the working days of the country. */
  dueAt: instant.exactOptional(),
  late: z.boolean(),
});

export const IntegrityEvents = z.object({
  /** Due first; a hundred at most. */
  items: z.array(IntegrityEventItem),
  /** `cursor` of the next page; none on the last one. */
  next: z.string().exactOptional(),
});

export const IntegrityEventView = IntegrityEventItem.extend({
  /** Accounts of the officers whom it concerns; to them it does not exist. */
  concerned: z.array(z.string()),
  /** What is wrong with a draw. */
  faults: z.array(z.string()),
  conclusion: z.object({ outcome: z.enum(integrityOutcomes), reasons: localizedText }).exactOptional(),
  /** Commands that the caller may give now. */
  allowedActions: z.array(z.string()),
  journal: z.array(JournalEntry),
});
