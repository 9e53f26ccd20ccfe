import type { OfficerId } from '../kernel/index.js';

/** Fields of an event in which a draw names somebody. */
export const drawnSeats = ['reviewer', 'approver', 'officer', 'assessor', 'to'] as const;

/** Whom a draw named, by the seat, in every kind of file. An assessor is kept with the day of the habilitation. */
export function namedIn(event: object): Readonly<Record<string, OfficerId>> {
  return Object.fromEntries(
    drawnSeats.flatMap((seat) => {
      const drawn = (event as Partial<Record<typeof seat, OfficerId | { readonly id: OfficerId }>>)[seat];
      if (drawn === undefined) return [];
      return [[seat, typeof drawn === 'string' ? drawn : drawn.id] as const];
    }),
  );
}
