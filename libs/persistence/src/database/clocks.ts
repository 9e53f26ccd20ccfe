import type { TimeSource } from '@puente/domain/kernel';
import type { Pool } from 'pg';

/** Milliseconds by which a node's clock and PostgreSQL's may differ before readiness says so. */
export const clocksDiffer = 60_000;

/** A node's clock and PostgreSQL's differ by more than may be: what would be settled now would have a wrong date. */
export class ClocksApart extends Error {
  override readonly name = 'ClocksApart';

  constructor() {
    super('the clock of this process and that of PostgreSQL differ too much');
  }
}

/**
 * @param tolerance milliseconds
 * @throws {ClocksApart} where they differ by more
 */
export function assertClocksAgree(here: TimeSource, database: Date, tolerance: number): void {
  if (Math.abs(Date.parse(here.now()) - database.getTime()) > tolerance) throw new ClocksApart();
}

/** SQL: asks PostgreSQL for its time, and no table. Rejects where the clocks differ by more than a minute. */
export async function clocksAgree(pool: Pool, here: TimeSource, tolerance = clocksDiffer): Promise<void> {
  const { rows } = await pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  for (const { now } of rows) assertClocksAgree(here, now, tolerance);
}
