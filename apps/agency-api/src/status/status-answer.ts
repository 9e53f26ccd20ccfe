import { WorkerStatus } from '@puente/contracts/case';
import { instant } from '@puente/contracts/values';
import { z } from 'zod';

const names = z.record(z.string(), z.string());

/** What the worker's page shows: the status that both countries hold, and its words in the reader's language. */
export const StatusAnswer = WorkerStatus.extend({
  /** Days of the clock's own kind that are left; absent where nothing runs. */
  daysLeft: z.int().exactOptional(),
  /** Of the country that answers; the page tells times in it. */
  timeZone: z.string(),
  words: z.object({
    /** How the due date was counted, step by step. */
    explanation: z.string().exactOptional(),
  }),
  names: z.object({
    countries: names,
    agencies: names,
    /** By country and code: `MX:EC0586.01`. */
    standards: names,
  }),
  serverTime: instant,
});
export type StatusAnswer = z.output<typeof StatusAnswer>;
