import { pauseReasons } from '@puente/domain/file/case';
import { z } from 'zod';
import { pauseRegions } from '../answers/agency/index.js';
import { localizedText, plainDate } from '../values/index.js';

export const PauseBody = z.strictObject({
  reason: z.enum(pauseReasons),
  /** ISO 3166-2 codes of this country, or the whole of it. */
  regions: pauseRegions,
  /** What the workers concerned read on their page. */
  words: z.strictObject(localizedText.shape),
  /** On which it ends by itself; the pack of the country says how far away it may be. */
  until: plainDate,
  /** That declares it: number, date, where it is published. Read by everybody. */
  act: z.strictObject(localizedText.shape),
});
export type PauseBody = z.output<typeof PauseBody>;
