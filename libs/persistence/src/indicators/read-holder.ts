import type { AgencyId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** SQL: the register says who had the clock at each stage; counted in one pass, the most first. */
const holders = `
  SELECT s.holder AS agency FROM case_stages s JOIN cases c ON c.id = s.case_id
  WHERE c.kind = $1 AND ($2::text IS NULL OR s.stage = $2) AND s.holder IS NOT NULL
    AND ($3::int IS NULL OR extract(year FROM s.entered_at) = $3)
  GROUP BY s.holder ORDER BY count(*) DESC, s.holder LIMIT 1`;

/**
 * Which agency had most of the files of a kind, or of a stage of it; nobody where no agency had one.
 * @param where `alert/raised`, or `alert`
 */
export async function readHolder(pool: Pool, where: string, year: number | undefined): Promise<AgencyId | undefined> {
  const [kind, stage] = where.split('/');
  const { rows } = await pool.query<{ readonly agency: AgencyId }>(holders, [kind, stage ?? null, year ?? null]);
  return rows[0]?.agency;
}
