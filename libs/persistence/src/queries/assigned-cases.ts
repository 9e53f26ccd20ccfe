import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

const assigned = {
  name: 'cases:assigned',
  text: `
    SELECT id AS "caseId", kind FROM cases
    WHERE holder IS NOT NULL AND assigned @> ARRAY[$1::text] AND agencies @> ARRAY[$2::text]
      AND ($3::text[] IS NULL OR id = ANY ($3))
    ORDER BY coalesce(due_at, 'infinity'), id LIMIT $4`,
} as const;

/** Open cases that were drawn for an officer and that an agency sees, most urgent first. */
export async function assignedCases(
  pool: Pool,
  { officer, agency, only, limit }: { officer: OfficerId; agency: AgencyId; only?: readonly CaseId[]; limit: number },
): Promise<readonly { readonly caseId: CaseId; readonly kind: CaseKind }[]> {
  const values = [officer, agency, only, limit];
  const { rows } = await pool.query<{ caseId: CaseId; kind: CaseKind }>({ ...assigned, values });
  return rows;
}
