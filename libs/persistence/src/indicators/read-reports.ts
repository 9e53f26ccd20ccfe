import type { Pool } from '../database/index.js';

/** Reports that somebody asked for money: how many came, were answered, and were left alone past a day of theirs. */
export interface ReportCounts {
  readonly received: number;
  readonly answered: number;
  readonly overdue: number;
}

/** SQL: three counts in one pass. */
const counts = `
  SELECT count(*)::int AS received, count(*) FILTER (WHERE stage = 'answered')::int AS answered,
    count(*) FILTER (WHERE state ? 'overdue')::int AS overdue
  FROM cases WHERE kind = 'corruption-report'`;

/** That an authority leaves reports alone is a public figure. */
export async function readReports(pool: Pool): Promise<ReportCounts> {
  const { rows } = await pool.query<ReportCounts>(counts);
  return rows[0] ?? { received: 0, answered: 0, overdue: 0 };
}
