import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { amongSealed, isAssignedToAny } from './case-sql.js';

/** Open cases that were drawn for an officer. */
export interface Workload {
  readonly id: OfficerId;
  readonly open: number;
  /** Past their due date. */
  readonly late: number;
  /** Not past it, and due within three days. */
  readonly soon: number;
}

/** SQL: counts what a list of officers has, case by case, along the index of those who are assigned; of nobody who is protected. */
const sql = {
  name: 'officers:workload',
  text: `
    ${amongSealed.with}
    SELECT officer AS id, count(*)::int AS open, (count(*) FILTER (WHERE due_at < $2))::int AS late,
      (count(*) FILTER (WHERE due_at >= $2 AND due_at < $2::timestamptz + make_interval(days => 3)))::int AS soon
    FROM cases CROSS JOIN LATERAL unnest(assigned) AS officer
    WHERE ${isAssignedToAny('$3::text[]')} AND holder IS NOT NULL AND agencies @> ARRAY[$1::text]
      AND officer = ANY ($3::text[]) AND NOT sealed AND ${amongSealed.not}
    GROUP BY officer`,
};

/** What each of these has to do at their agency, in the order in which they were given. */
export async function workloadOf(
  pool: Pool,
  agency: AgencyId,
  officers: readonly OfficerId[],
  now: Instant,
): Promise<readonly Workload[]> {
  const { rows } = await pool.query<Workload>({ ...sql, values: [agency, now, officers] });
  const counted = new Map(rows.map((row) => [row.id, row]));
  return officers.map((id) => counted.get(id) ?? { id, open: 0, late: 0, soon: 0 });
}
