import type { Limit } from '../../http/limits/limit.js';
import { minute } from '../../http/limits/limit.js';

const day = 24 * 60 * minute;

const perOfficer = (counts: string, max: number, milliseconds: number): Limit => ({
  ...{ counts, max, milliseconds },
  per: ({ caller }) => caller?.id ?? '',
});

/** Whoever serves people at a counter asks less often; a list of names to try is longer. */
export const searchLimits: readonly Limit[] = [
  perOfficer('search', 20, minute),
  perOfficer('search of a day', 200, day),
];
