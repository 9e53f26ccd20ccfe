import type { Instant, PlainDate } from '@puente/domain/kernel';
import { z } from 'zod';
import { branded } from './identifiers.js';

/** UTC with milliseconds, always in this one form: it sorts as text. */
export const instant = branded<Instant>(z.iso.datetime({ precision: 3 }));
export const plainDate = branded<PlainDate>(z.iso.date());

/** The same months of every year, 1 to 12; from 11 to 4 goes over the turn of the year. */
export const season = z.object({ from: z.int().min(1).max(12), to: z.int().min(1).max(12) });
/** To that day all year, and then in those months only. */
export const seasonAfter = season.extend({ after: plainDate });
