import { randomBytes } from 'node:crypto';
import type { SeedSource } from '@puente/activities/assigning';

/** 128 bits that nobody can foresee; kept with the draw, so that an auditor can repeat it. */
export const chance: SeedSource = { seed: () => randomBytes(16).toString('hex') };
