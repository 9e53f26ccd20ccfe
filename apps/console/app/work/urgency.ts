import type { QueueItem } from '@puente/contracts/answers/cases';
import type { z } from 'zod';

/** How a period stands, for the eye: a word and a shape stand with each. */
export type Urgency = 'calm' | 'soon' | 'late';

const near = 3 * 24 * 60 * 60 * 1000;

export function urgencyOf({ dueAt, late }: Pick<z.output<typeof QueueItem>, 'dueAt' | 'late'>, now: Date): Urgency {
  if (late) return 'late';
  return dueAt !== undefined && Date.parse(dueAt) - now.getTime() < near ? 'soon' : 'calm';
}
