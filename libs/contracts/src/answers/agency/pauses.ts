import {
  agencyId,
  caseId,
  instant,
  localizedText,
  municipalityCode,
  plainDate,
  regionCode,
} from '../../values/index.js';
import { pauseReasons } from '@puente/domain/file/case';
import { forceMajeureStages } from '@puente/domain/kinds/force-majeure';
import { z } from 'zod';

export const pauseRegions = z.union([z.literal('all'), z.array(regionCode).min(1).max(100)]);

export const Pause = z.object({
  caseId,
  version: z.int(),
  stage: z.enum(forceMajeureStages),
  reason: z.enum(pauseReasons),
  regions: pauseRegions,
  words: localizedText,
  /** On which it ends by itself. */
  until: plainDate,
  /** That declared it; left out of pauses from before one was asked for. */
  act: localizedText.exactOptional(),
  /** Whose supervisors may approve it. */
  approval: agencyId.exactOptional(),
  proposedAt: instant,
  /** How far it is through the files of this country. */
  progress: z
    .object({ direction: z.enum(['pause', 'resume']), done: z.int(), changed: z.int(), total: z.int().exactOptional() })
    .exactOptional(),
});

/** In how many files of this country a period runs that a pause of some regions would stop. */
export const PauseTouches = z.object({ files: z.int() });

export const Pauses = z.object({
  items: z.array(Pause),
  /** Of this country, where a pause may apply; with the municipalities of each of which figures are told. */
  regions: z.array(
    z.object({
      ...{ code: regionCode, name: localizedText },
      municipalities: z.array(z.object({ code: municipalityCode, name: localizedText })),
    }),
  ),
});
