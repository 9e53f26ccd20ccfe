import { sharedParts } from '@puente/domain/file/case';
import { legalAidStages } from '@puente/domain/kinds/legal-aid';
import { z } from 'zod';
import { agencyId, caseId, plainDate } from '../../values/index.js';

const request = z.object({
  /** Of the body's file: with it the worker ends it. */
  number: caseId,
  body: agencyId,
  bodyName: z.string(),
  parts: z.array(z.enum(sharedParts)),
  until: plainDate,
  stage: z.enum(legalAidStages),
  /** By which the body answers. */
  dueOn: plainDate.optional(),
  /** Why it cannot help. */
  reasons: z.string().optional(),
});

/** Who helps for nothing in this country, what the worker can show them, and how what they asked for stands. */
export const OwnLegalAid = z.object({
  /** The case of the session. */
  number: caseId,
  bodies: z.array(
    z.object({
      agency: agencyId,
      name: z.string(),
      reach: z.string(),
      /** Whether the case can be sent to it now. */
      possible: z.boolean(),
    }),
  ),
  /** How often more it can be asked for in this case. */
  left: z.int().min(0),
  parts: z.array(z.enum(sharedParts)),
  /** In words, in the reader's language. */
  answeredWithin: z.string(),
  /** First and last day until which something can be shown. */
  today: plainDate,
  lastDay: plainDate,
  source: z.string(),
  demonstration: z.boolean(),
  /** Newest first. */
  asked: z.array(request),
});
export type OwnLegalAid = z.output<typeof OwnLegalAid>;
