import type { Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** Reports that somebody asked for money: how many came, were answered, and were left alone past a day of theirs, in a time. */
export interface ReportCounts {
  readonly received: number;
  readonly answered: number;
  readonly overdue: number;
}

/** SQL: what happened to them in that time, by the journal; three counts in one pass. */
const counts = `
  SELECT count(*) FILTER (WHERE j.type = 'report-received')::int AS received,
    count(*) FILTER (WHERE j.type = 'report-answered')::int AS answered,
    count(*) FILTER (WHERE j.type = 'report-overdue')::int AS overdue
  FROM cases c JOIN journal j ON j.case_id = c.id
  WHERE c.kind = 'corruption-report' AND j.at >= $1 AND j.at < $2`;

/** That an authority leaves reports alone is a public figure. */
export async function readReports(pool: Pool, from: Instant, until: Instant): Promise<ReportCounts> {
  const { rows } = await pool.query<ReportCounts>(counts, [from, until]);
  return rows[0] ?? { received: 0, answered: 0, overdue: 0 };
}
