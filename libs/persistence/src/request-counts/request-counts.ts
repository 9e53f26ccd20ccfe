import { createHmac } from 'node:crypto';
import type { Pool } from '../database/index.js';

/** The running window of a counter. */
export interface RequestCount {
  /** This hit included. */
  readonly hits: number;
  /** Milliseconds until counting begins anew. */
  readonly endsIn: number;
}

/** How often somebody asks, counted over all instances that share the database, by the database's clock. */
export interface RequestCounts {
  /**
   * One statement.
   *
   * @param counter names who is counted, and for what
   * @param window in milliseconds, from the first hit on
   * @param times what it counts for; none, to ask how many there are
   */
  hit(counter: string, window: number, times?: number): Promise<RequestCount>;
}

/** How often an instance looks for windows that have ended. */
const sweepEvery = 60_000;

/** @param key of the HMAC under which counters are kept: addresses and case numbers would be found by trying */
export function requestCountsOf(pool: Pool, key: Uint8Array): RequestCounts {
  let sweptAt = 0;
  return {
    async hit(counter, window, times = 1) {
      if (Date.now() - sweptAt > sweepEvery) {
        sweptAt = Date.now();
        // Nobody waits for it, and what stays is swept the next time.
        pool.query(sql.sweep).catch(() => undefined);
      }
      const name = createHmac('sha256', key).update(`request count ${counter}`).digest();
      const { rows } = await pool.query<RequestCount>({ ...sql.hit, values: [name, window, times] });
      if (rows[0] === undefined) throw new Error('counting a request gave no row');
      return rows[0];
    },
  };
}

/** SQL: counting on and beginning anew are one decision, which one statement makes for all instances; and sweeps. */
const sql = {
  hit: {
    name: 'request-counts-hit',
    text: `
      INSERT INTO request_counts AS c (counter, hits, ends_at)
      VALUES ($1, $3, date_trunc('milliseconds', now()) + $2::int * interval '1 millisecond')
      ON CONFLICT (counter) DO UPDATE SET
        hits = CASE WHEN c.ends_at <= now() THEN $3 ELSE c.hits + $3 END,
        ends_at = CASE WHEN c.ends_at <= now() THEN excluded.ends_at ELSE c.ends_at END
      RETURNING hits, ceil(extract(epoch FROM ends_at - now()) * 1000)::int AS "endsIn"`,
  },
  sweep: {
    name: 'request-counts-sweep',
    // A window that is just being begun anew is nobody's to sweep.
    text: `
      DELETE FROM request_counts WHERE counter IN
        (SELECT counter FROM request_counts WHERE ends_at <= now() LIMIT 10000 FOR UPDATE SKIP LOCKED)`,
  },
};
