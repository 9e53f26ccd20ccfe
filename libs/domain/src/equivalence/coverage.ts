import type { UnitCoverage } from '../rulebook/catalogue/index.js';

export type Coverage = UnitCoverage['coverage'];

const strength = { none: 0, partial: 1, full: 2 } as const satisfies Record<Coverage, number>;

/** A chain holds what its weakest link holds. */
export const weaker = (one: Coverage, other: Coverage): Coverage => (strength[one] <= strength[other] ? one : other);

export const isStronger = (one: Coverage, other: Coverage): boolean => strength[one] > strength[other];
