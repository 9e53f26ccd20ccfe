import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { personIsSealed } from './case-sql.js';

/** SQL: takes any number of case numbers as one parameter; Prisma's client makes one of each. */
const seen = `
  SELECT id FROM cases
  WHERE id = ANY($1) AND agencies @> ARRAY[$2::text] AND NOT sealed AND NOT ${personIsSealed}`;

/** Of these cases, those that an agency holds or held; of nobody who is protected. */
export async function casesSeenBy(
  pool: Pool,
  agency: AgencyId,
  cases: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const { rows } = await pool.query<{ id: CaseId }>(seen, [cases, agency]);
  return new Set(rows.map(({ id }) => id));
}
