import type { OfficerId, StaffRole } from '../../kernel/index.js';
import type { DayPool, PoolMember } from './officer-register.js';

/** Who of the pool of a day can be drawn for a role now, in a stable order. */
export const drawable = ({ members, passedOver }: DayPool, role: StaffRole): readonly PoolMember[] =>
  members.filter(({ id, roles }) => roles.includes(role) && passedOver.every(({ officer }) => officer !== id));

/** Whoever was named before for an absence that is on: they may take what the absent one has. */
export const coverOf = ({ absent }: DayPool, officer: OfficerId): OfficerId | undefined =>
  absent.find((one) => one.officer === officer)?.cover;
