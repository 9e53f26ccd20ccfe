import type { TimeSource } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

/** The machine's time; tests of a whole node give the time-skipping server's instead. */
export const systemClock: TimeSource = { now: () => instant(Date.now()) };
