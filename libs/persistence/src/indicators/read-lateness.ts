import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** What an agency did with its periods. About the agency and not about people, so no figure is withheld. */
export interface Lateness {
  readonly agency: AgencyId;
  readonly stage: string;
  /** Periods that ended with the agency's act, or its silence. */
  readonly ended: number;
  /** Of those, after the day on which they were due. */
  readonly endedLate: number;
  /** Periods that run now. */
  readonly open: number;
  readonly openLate: number;
}

/** SQL: sums over two tables in one pass. */
const lateness = `
  SELECT agency, stage, sum(ended)::int AS ended, sum(ended_late)::int AS "endedLate", sum(open)::int AS open,
    sum(open_late)::int AS "openLate"
  FROM (
    SELECT s.holder AS agency, s.stage, count(*) AS ended, count(*) FILTER (WHERE s.left_at > s.due_at) AS ended_late,
      0 AS open, 0 AS open_late
    FROM case_stages s WHERE s.holder IS NOT NULL AND s.due_at IS NOT NULL AND s.left_at IS NOT NULL GROUP BY 1, 2
    UNION ALL
    SELECT c.holder, c.stage, 0, 0, count(*), count(*) FILTER (WHERE c.due_at < $1)
    FROM cases c JOIN case_facts f ON f.case_id = c.id
    WHERE c.holder IS NOT NULL AND c.due_at IS NOT NULL GROUP BY 1, 2
  ) of_each GROUP BY 1, 2 ORDER BY 1, 2`;

/** Late cases are public figures. @param now ISO 8601 */
export async function readLateness(pool: Pool, now: string): Promise<readonly Lateness[]> {
  const { rows } = await pool.query<Lateness>(lateness, [now]);
  return rows;
}
