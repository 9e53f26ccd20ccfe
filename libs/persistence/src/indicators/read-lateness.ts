import type { CountedPeriods } from '@puente/domain/insight/indicators';
import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { periodSums, person, unprotected } from './period-sql.js';

/** What an agency did with its periods in a stage; whom each count is about decides whether everybody may read it. */
export interface Lateness extends CountedPeriods {
  readonly agency: AgencyId;
  readonly stage: string;
}

/** SQL: sums over two tables in one pass. */
const lateness = periodSums(
  'agency, stage',
  `SELECT s.holder AS agency, s.stage, true AS over, s.left_at > s.due_at AS late, ${person} AS person
   FROM case_stages s JOIN cases c ON c.id = s.case_id
   WHERE s.holder IS NOT NULL AND s.due_at IS NOT NULL AND s.left_at IS NOT NULL AND ${unprotected}
   UNION ALL
   SELECT c.holder, c.stage, false, c.due_at < $1, ${person}
   FROM cases c JOIN case_facts f ON f.case_id = c.id
   WHERE c.holder IS NOT NULL AND c.due_at IS NOT NULL AND ${unprotected}`,
);

/** Late cases are public figures. @param now ISO 8601 */
export async function readLateness(pool: Pool, now: string): Promise<readonly Lateness[]> {
  const { rows } = await pool.query<Lateness>(lateness, [now]);
  return rows;
}
