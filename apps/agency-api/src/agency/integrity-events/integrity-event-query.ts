import { integrityStages, watchRules } from '@puente/domain/kinds/integrity-event';
import { z } from 'zod';
import { pageCursor } from '../../http/asking/page-cursor.js';

export const IntegrityEventQuery = z.strictObject({
  /** Where it is left out, what is not closed. */
  stage: z.enum(integrityStages).exactOptional(),
  rule: z.enum(watchRules).exactOptional(),
  /** Taken by the caller. */
  mine: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .exactOptional(),
  cursor: pageCursor.exactOptional(),
});
