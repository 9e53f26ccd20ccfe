import { dayUnits } from '@puente/domain/clocks';
import { z } from 'zod';

export const dayUnit = z.enum(dayUnits);

/** How long something may last, as an answer says it: none of it is counted from here. */
export const daysAllowed = z.object({ unit: dayUnit, days: z.int() });
