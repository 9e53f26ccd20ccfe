import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

interface FileOfPerson {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
}

/** SQL: which dossiers are one person's says a view of the tables' owner. */
const sql = {
  name: 'cases:of-person',
  text: `
    SELECT id AS "caseId", kind FROM cases WHERE NOT sealed AND dossier_id IN (
      SELECT $1::uuid UNION ALL SELECT dossier_id FROM same_people WHERE other_id = $1
    ) ORDER BY id`,
};

/** The files of a person, over all dossiers that two officers confirmed to be theirs; not those by which they are protected. */
export const filesOfPerson = (pool: Pool) => ({
  async of(dossier: DossierId): Promise<readonly FileOfPerson[]> {
    const { rows } = await pool.query<FileOfPerson>({ ...sql, values: [dossier] });
    return rows;
  },
});
