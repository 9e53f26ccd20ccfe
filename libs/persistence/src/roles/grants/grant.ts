import type { NodeRole } from './roles.js';

/** What roles may do with the rows of one table, and for which statements. What is not granted is refused by the database. */
export interface Grant {
  readonly on: string;
  readonly to: readonly NodeRole[];
  /** All columns, or these. */
  readonly read?: 'all' | readonly string[];
  /** With all columns, or with these. */
  readonly add?: true | readonly string[];
  /** Columns that a statement changes; there is no "all": most of what a row says is never changed. */
  readonly change?: readonly string[];
  readonly remove?: true;
  /** Which statements need it. */
  readonly why: string;
}

/** Whoever settles commands: people’s, other countries’, and those of clocks and effects. */
export const settlers = ['api', 'worker', 'relay'] as const satisfies readonly NodeRole[];
