import { mostConcerned } from '@puente/domain/kinds/data-breach';
import { z } from 'zod';
import { caseId, instant, localizedText } from '../values/index.js';

export const BreachBody = z.strictObject({
  /** When this country came to know of it: the authority's hours run from there. */
  knownAt: instant,
  /** What happened, to which data, and what a person can do about it: everybody concerned reads it. Names nobody. */
  words: z.strictObject(localizedText.shape),
  /** Numbers of the cases whose data were concerned. */
  cases: z.array(caseId).min(1).max(mostConcerned),
});
export type BreachBody = z.output<typeof BreachBody>;
