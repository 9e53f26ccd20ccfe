import type { CountedPeriods } from '@puente/domain/insight/indicators';
import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { periodSums, person, unprotected } from './period-sql.js';

/** Orders to decide that an agency was given because it was silent: those that run, and those whose day is over. */
export interface OrdersOf extends CountedPeriods {
  readonly agency: AgencyId;
}

/** SQL: the period that an order opened is known by its name, which stands in the file. */
const orders = periodSums(
  'agency',
  `SELECT c.holder AS agency, false AS over, c.due_at < $1 AS late, ${person} AS person
   FROM cases c
   WHERE c.holder IS NOT NULL AND c.due_at IS NOT NULL AND c.state #>> '{clock,id}' LIKE 'ordered#%' AND ${unprotected}`,
);

/** Silence after an order is a public figure. @param now ISO 8601 */
export async function readOrders(pool: Pool, now: string): Promise<readonly OrdersOf[]> {
  const { rows } = await pool.query<OrdersOf>(orders, [now]);
  return rows;
}
