import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { amongSealed, isAssignedToAny } from './case-sql.js';
import { soonWithinDays } from './queue-sql.js';

/** Open cases that were drawn for an officer. */
export interface Workload {
  readonly id: OfficerId;
  readonly open: number;
  /** Past their due date. */
  readonly late: number;
  /** Not past it, and due within `soonWithinDays`. */
  readonly soon: number;
  /** Not past it, and due on each of the days that were asked about. */
  readonly perDay: readonly number[];
}

interface When {
  readonly now: Instant;
  /** When each day of interest begins, and when the last one ends. */
  readonly days: readonly Instant[];
}

interface Row extends Omit<Workload, 'perDay'> {
  /** From one on. */
  readonly day: number | null;
}

/**
 * SQL: counts what a list of officers has, case by case, along the index of those who are assigned, and by the day on which it is due;
 * of nobody who is protected.
 */
const sql = {
  name: 'officers:workload',
  text: `
    ${amongSealed.with}
    SELECT officer AS id, CASE WHEN due_at >= $2 THEN width_bucket(due_at, $4::timestamptz[]) END AS day, count(*)::int AS open, (count(*) FILTER (WHERE due_at < $2))::int AS late,
      (count(*) FILTER (WHERE due_at >= $2 AND due_at < $2::timestamptz + make_interval(days => ${soonWithinDays})))::int AS soon
    FROM cases CROSS JOIN LATERAL unnest(assigned) AS officer
    WHERE ${isAssignedToAny('$3::text[]')} AND holder IS NOT NULL AND agencies @> ARRAY[$1::text]
      AND officer = ANY ($3::text[]) AND NOT sealed AND ${amongSealed.not}
    GROUP BY officer, day`,
};

/** What each of these has to do at their agency, in the order in which they were given. */
export async function workloadOf(
  pool: Pool,
  agency: AgencyId,
  officers: readonly OfficerId[],
  { days, now }: When,
): Promise<readonly Workload[]> {
  const { rows } = await pool.query<Row>({ ...sql, values: [agency, now, officers, days] });
  return officers.map((id) => {
    const theirs = rows.filter((row) => row.id === id);
    const sum = (what: 'late' | 'open' | 'soon') => theirs.reduce((total, row) => total + row[what], 0);
    const dueOn = (day: number) => theirs.find((row) => row.day === day)?.open ?? 0;
    const perDay = days.slice(1).map((_, at) => dueOn(at + 1));
    return { id, open: sum('open'), late: sum('late'), soon: sum('soon'), perDay };
  });
}
