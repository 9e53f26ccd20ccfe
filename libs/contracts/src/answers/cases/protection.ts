import { instant, officerId, plainDate } from '../../values/index.js';
import { z } from 'zod';
import { stage } from './stage.js';

export const SealedFiles = z.object({
  items: z.array(
    z.object({
      ...{ caseId: z.string(), version: z.int(), stage, openedAt: instant },
      /** Who took it up, or was named. */
      officer: officerId.exactOptional(),
      /** Until when somebody is to act; left out where that day has passed or no period runs. */
      dueOn: plainDate.exactOptional(),
      /** A period passed in which nobody acted. */
      late: z.boolean(),
    }),
  ),
});

export const Flagged = z.object({ warnings: z.array(z.string()) });
