import { stagesOf } from '@puente/domain/laws';
import { z } from 'zod';

/** Where a file of any kind stands; a later version of the law may have others. */
export const stage = z.string().meta({ enum: [...new Set(Object.values(stagesOf).flat())].sort() });
