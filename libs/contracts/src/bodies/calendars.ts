import { z } from 'zod';
import { caseId, line, localizedText } from '../values/index.js';

const cursor = caseId.exactOptional();

export const CalendarPreviewBody = z.strictObject({ cursor });

export const CalendarApplyBody = z.strictObject({
  /** The edition, as the preview named it. */
  to: line(64),
  /** What the worker reads, and what stands in the journal of each case. */
  reason: z.strictObject(localizedText.shape),
  cursor,
});
export type CalendarApplyBody = z.output<typeof CalendarApplyBody>;
