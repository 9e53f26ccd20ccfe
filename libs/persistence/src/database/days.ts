import type { PlainDate } from '@puente/domain/kernel';

/** A `date` of the database as Prisma's client gives and takes it: midnight in UTC. */
export const dateOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

export const dayOf = (date: Date): PlainDate => date.toISOString().slice(0, 10) as PlainDate;
