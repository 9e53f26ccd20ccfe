import { protectionStages } from '@puente/domain/kinds/protection';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** Named one by one, each is looked up along an index; `stage <> 'released'` read whoever was ever protected, and other sealed files. */
const protecting = protectionStages.filter((stage) => stage !== 'released');

/** SQL: what a protection is for stands in its file and in no column. */
const sql = {
  name: 'cases:children-protected',
  text: `
    SELECT id FROM cases
    WHERE kind = 'protection' AND sealed AND stage = ANY ($3::text[]) AND id > $1
      AND (state ->> 'ground' = 'under-18' OR (state ->> 'ground' = 'sealed-abroad' AND stage <> 'sealed'))
    ORDER BY id LIMIT $2`,
};

/**
 * The files by which people are protected because they are under 18, or were taken up because of another country's word, in order; a
 * batch after a number.
 */
export const childrenProtected = (pool: Pool) => ({
  async next(after: CaseId | undefined, limit: number): Promise<readonly CaseId[]> {
    const { rows } = await pool.query<{ id: CaseId }>({ ...sql, values: [after ?? '', limit, protecting] });
    return rows.map(({ id }) => id);
  },
});
