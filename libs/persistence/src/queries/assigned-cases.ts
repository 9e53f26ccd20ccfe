import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { isAssigned, personIsSealed } from './case-sql.js';

interface Assigned {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
}

/** SQL: whether somebody is protected says a view; Prisma's client would have to be told of every dossier first. */
const sql = {
  name: 'cases:assigned',
  text: `
    SELECT id AS "caseId", kind FROM cases
    WHERE ${isAssigned('$1')} AND agencies @> ARRAY[$2::text]
      AND ($3::text[] IS NULL OR id = ANY ($3)) AND NOT sealed AND NOT ${personIsSealed}
    ORDER BY due_at NULLS LAST, id LIMIT $4`,
};

/** Open cases that were drawn for an officer and that an agency sees, most urgent first; of nobody who is protected. */
export async function assignedCases(
  pool: Pool,
  { officer, agency, only, limit }: { officer: OfficerId; agency: AgencyId; only?: readonly CaseId[]; limit: number },
): Promise<readonly Assigned[]> {
  const { rows } = await pool.query<Assigned>({ ...sql, values: [officer, agency, only ?? null, limit] });
  return rows;
}
