import { localizedText, plainDate } from '../../values/index.js';
import { reportOutcomes, reportStages } from '@puente/domain/kinds/corruption-report';
import { z } from 'zod';

export const ReportReceipt = z.object({
  /** Sixteen letters and digits: whoever has them follows the report and adds to it. They are shown once and kept nowhere. */
  receipt: z.string(),
});

/** A report as whoever has its receipt follows it; what was reported is not shown, for who finds the receipt. */
export const ReportFollowed = z.object({
  stage: z.enum(reportStages),
  receivedOn: plainDate,
  /** Messages and pictures that were given. */
  given: z.int(),
  /** Whether more can be added. */
  open: z.boolean(),
  /** Until when somebody must act; by the working days of the country. */
  dueOn: plainDate.exactOptional(),
  /** A day passed on which nobody had acted. */
  overdue: z.boolean(),
  /** Who hears them where nobody answered. */
  beyond: z.object({ name: localizedText, reach: localizedText }),
  answer: z.object({ outcome: z.enum(reportOutcomes), words: z.string() }).exactOptional(),
});
export type ReportFollowed = z.output<typeof ReportFollowed>;

export const ReportAddedTo = z.object({ added: z.literal(true) });
