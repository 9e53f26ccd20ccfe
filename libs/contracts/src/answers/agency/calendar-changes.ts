import { caseId, clockId, plainDate } from '../../values/index.js';
import { z } from 'zod';

const item = z.object({
  caseId,
  clock: clockId,
  /** The edition by which it is counted now. */
  from: z.string(),
  dueBefore: plainDate.exactOptional(),
  dueAfter: plainDate.exactOptional(),
  /** Whether its day becomes another one. A day of the worker's that would come earlier stands, and the period with the edition of before (R7). */
  moves: z.boolean(),
  stands: z.boolean(),
});

export const CalendarPreview = z.object({
  /** The edition that the country's pack has now. */
  to: z.string(),
  /** Open periods of this country that another edition counts. */
  touched: z.int(),
  items: z.array(item),
  /** For the next page; absent on the last. */
  next: caseId.exactOptional(),
});

export const CalendarApplied = z.object({
  items: z.array(item.extend({ outcome: z.enum(['recounted', 'refused']), code: z.string().exactOptional() })),
  next: caseId.exactOptional(),
});
