import { breachStages, mostConcerned, tellingStates } from '@puente/domain/kinds/data-breach';
import { z } from 'zod';
import { caseId, instant, localizedText } from '../../values/index.js';
import { JournalEntry } from '../cases/index.js';

/** A breach of personal data, and how far it has come. */
export const DataBreachItem = z.object({
  caseId,
  /** Of its file; what `If-Match` names. */
  version: z.int(),
  stage: z.enum(breachStages),
  /** When this country came to know of it. */
  knownAt: instant,
  /** Until then the authority has to be told. */
  authorityBy: instant,
  /** When it was told, first; absent as long as it was not. */
  authorityToldAt: instant.exactOptional(),
  /** It was not told by then. */
  authorityLate: z.boolean(),
  /** How many cases are concerned, and how many of them were told. */
  concerned: z.int(),
  told: z.int(),
});

export const DataBreaches = z.object({
  /** Newest first; a hundred at most. */
  items: z.array(DataBreachItem),
});

export const DataBreachView = DataBreachItem.extend({
  /** What everybody concerned reads. */
  words: localizedText,
  /** Account of the operator who reported it. */
  reportedBy: z.string(),
  cases: z
    .array(
      z.object({
        caseId,
        /** `not-told`: the case could not be told, for the reason in `code`; its worker is told another way, which `record-person-told` records. */
        state: z.enum(tellingStates),
        code: z.string().exactOptional(),
      }),
    )
    .max(mostConcerned),
  /** Reported numbers that are no worker's case here, nor about one: look them up and report them again, in another record. */
  unknown: z.array(caseId).max(mostConcerned),
  /** What the authority was sent, with its proof. */
  authority: z.array(z.object({ sentAt: instant, reference: z.string(), sha256: z.string() })),
  measures: localizedText.exactOptional(),
  /** Commands that the caller may give now. */
  allowedActions: z.array(z.string()),
  journal: z.array(JournalEntry),
});
