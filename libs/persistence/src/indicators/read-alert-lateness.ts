import type { Pool } from '../database/index.js';

/** One of the two periods of alerts, over all agencies of the country. */
export interface AlertPeriod {
  /** Alerts whose period is over, and how many of them ended after their day. */
  readonly ended: number;
  readonly endedLate: number;
  /** Alerts whose period runs or is overdue. */
  readonly open: number;
  readonly openLate: number;
}

export interface AlertLateness {
  /** Telling the worker and the countries concerned; it runs from the proposal through the second person's approval. */
  readonly telling: AlertPeriod;
  /** Answering somebody who says that an alert is wrong. */
  readonly answering: AlertPeriod;
}

/** SQL: sums over two tables in one pass. */
const lateness = `
  SELECT period, sum(ended)::int AS ended, sum(ended_late)::int AS "endedLate", sum(open)::int AS open,
    sum(open_late)::int AS "openLate"
  FROM (
    SELECT CASE s.stage WHEN 'contested' THEN 'answering' ELSE 'telling' END AS period, count(*) AS ended,
      count(*) FILTER (WHERE s.left_at > s.due_at) AS ended_late, 0 AS open, 0 AS open_late
    FROM case_stages s JOIN cases c ON c.id = s.case_id
    WHERE c.kind = 'alert' AND s.stage IN ('telling', 'contested') AND s.due_at IS NOT NULL AND s.left_at IS NOT NULL
    GROUP BY 1
    UNION ALL
    SELECT CASE stage WHEN 'contested' THEN 'answering' ELSE 'telling' END, 0, 0, count(*),
      count(*) FILTER (WHERE due_at < $1)
    FROM cases WHERE kind = 'alert' AND stage IN ('proposed', 'telling', 'contested') AND due_at IS NOT NULL
    GROUP BY 1
  ) of_each GROUP BY 1`;

const none: AlertPeriod = { ended: 0, endedLate: 0, open: 0, openLate: 0 };

/** Overdue alerts are public figures: of authorities, and of nobody's certificate. @param now ISO 8601 */
export async function readAlertLateness(pool: Pool, now: string): Promise<AlertLateness> {
  type Row = AlertPeriod & { readonly period: keyof AlertLateness };
  const { rows } = await pool.query<Row>(lateness, [now]);
  const periodOf = (name: keyof AlertLateness): AlertPeriod => {
    const found = rows.find(({ period }) => period === name);
    if (found === undefined) return none;
    const { ended, endedLate, open, openLate } = found;
    return { ended, endedLate, open, openLate };
  };
  return { telling: periodOf('telling'), answering: periodOf('answering') };
}
