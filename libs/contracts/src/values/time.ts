import type { Instant, PlainDate } from '@puente/domain/kernel';
import { z } from 'zod';
import { branded } from './identifiers.js';

/** UTC with milliseconds, always in this one form: it sorts as text. */
export const instant = branded<Instant>(z.iso.datetime({ precision: 3 }));
export const plainDate = branded<PlainDate>(z.iso.date());
