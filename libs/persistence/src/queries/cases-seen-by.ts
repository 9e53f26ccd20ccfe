import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** SQL: takes any number of case numbers as one parameter; Prisma's client makes one of each. */
const seen = 'SELECT id FROM cases WHERE id = ANY($1) AND agencies @> ARRAY[$2::text]';

/** Of these cases, those that an agency holds or held. */
export async function casesSeenBy(
  pool: Pool,
  agency: AgencyId,
  cases: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const { rows } = await pool.query<{ id: CaseId }>(seen, [cases, agency]);
  return new Set(rows.map(({ id }) => id));
}
