import type { Instant, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from 'pg';

/** By which moment tokens, sessions and codes end. */
export interface Limits {
  /**
   * The node's own, or PostgreSQL's where that is later and both differ by more than may be: a clock that is behind lets nothing live
   * on, and one that is ahead lets it end early.
   *
   * @param own where it is not the node's clock that would be asked
   */
  now(own?: Instant): Instant;
  /** Asks PostgreSQL for its time; in between it goes on by what no clock that is put right changes. */
  look(): Promise<void>;
}

/** @param tolerance milliseconds, as of settlement: within them nothing that is given for a time is asked of two clocks */
export function limitsBy(pool: Pool, clock: TimeSource, tolerance: number): Limits {
  let seen: { readonly at: number; readonly by: number } | undefined;
  return {
    now(own = clock.now()) {
      if (seen === undefined) return own;
      const there = seen.at + (performance.now() - seen.by);
      return there - milliseconds(own) > tolerance ? instant(there) : own;
    },
    async look() {
      // SQL: PostgreSQL's time, of no table.
      const { rows } = await pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
      for (const { now } of rows) seen = { at: now.getTime(), by: performance.now() };
    },
  };
}
