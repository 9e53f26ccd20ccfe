import { caseId, instant, localizedText, regionCode } from '@puente/contracts/values';
import { pauseReasons } from '@puente/domain/file/case';
import { forceMajeureStages } from '@puente/domain/kinds/force-majeure';
import { z } from 'zod';

const regions = z.union([z.literal('all'), z.array(regionCode).min(1).max(100)]);

export const PauseBody = z.strictObject({
  reason: z.enum(pauseReasons),
  /** ISO 3166-2 codes of this country, or the whole of it. */
  regions,
  /** What the workers concerned read on their page. */
  words: z.strictObject(localizedText.shape),
});
export type PauseBody = z.output<typeof PauseBody>;

export const Pause = z.object({
  caseId,
  version: z.int(),
  stage: z.enum(forceMajeureStages),
  reason: z.enum(pauseReasons),
  regions,
  words: localizedText,
  proposedAt: instant,
  /** How far it is through the files of this country. */
  progress: z
    .object({ direction: z.enum(['pause', 'resume']), done: z.int(), changed: z.int(), total: z.int().exactOptional() })
    .exactOptional(),
});
export const Pauses = z.object({ items: z.array(Pause) });
