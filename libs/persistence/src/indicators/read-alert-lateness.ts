import type { CountedPeriods } from '@puente/domain/insight/indicators';
import type { Pool } from '../database/index.js';
import { periodSums, person, unprotected } from './period-sql.js';

/** One of the two periods of alerts, over all agencies of the country: alerts whose period is over, and those whose runs. */
export type AlertPeriod = CountedPeriods;

export interface AlertLateness {
  /** Telling the worker and the countries concerned; it runs from the proposal through the second person's approval. */
  readonly telling: AlertPeriod;
  /** Answering somebody who says that an alert is wrong. */
  readonly answering: AlertPeriod;
}

/** SQL: sums over two tables in one pass. */
const lateness = periodSums(
  'period',
  `SELECT CASE s.stage WHEN 'contested' THEN 'answering' ELSE 'telling' END AS period, true AS over,
     s.left_at > s.due_at AS late, ${person} AS person
   FROM case_stages s JOIN cases c ON c.id = s.case_id
   WHERE c.kind = 'alert' AND s.stage IN ('telling', 'contested') AND s.due_at IS NOT NULL AND s.left_at IS NOT NULL
     AND ${unprotected}
   UNION ALL
   SELECT CASE c.stage WHEN 'contested' THEN 'answering' ELSE 'telling' END, false, c.due_at < $1, ${person}
   FROM cases c WHERE c.kind = 'alert' AND c.stage IN ('proposed', 'telling', 'contested') AND c.due_at IS NOT NULL
     AND ${unprotected}`,
);

const noCounts = { ended: 0, endedLate: 0, open: 0, openLate: 0 } as const;
const none: AlertPeriod = { ...noCounts, people: { ...noCounts, endedInTime: 0, openInTime: 0 } };

/** Overdue alerts are public figures: of authorities, and of nobody's certificate. @param now ISO 8601 */
export async function readAlertLateness(pool: Pool, now: string): Promise<AlertLateness> {
  type Row = AlertPeriod & { readonly period: keyof AlertLateness };
  const { rows } = await pool.query<Row>(lateness, [now]);
  const periodOf = (name: keyof AlertLateness): AlertPeriod => {
    const found = rows.find(({ period }) => period === name);
    if (found === undefined) return none;
    const { ended, endedLate, open, openLate, people } = found;
    return { ended, endedLate, open, openLate, people };
  };
  return { telling: periodOf('telling'), answering: periodOf('answering') };
}
