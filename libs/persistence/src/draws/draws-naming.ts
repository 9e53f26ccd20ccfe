import { drawnSeats } from '@puente/domain/draws';
import type { Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** SQL: along the index of entries that hold a draw; Prisma's client cannot look for a value in whichever field it stands. */
const naming = {
  name: 'draws:naming',
  text: `
    SELECT count(*)::int AS named, count(DISTINCT j.case_id)::int AS files FROM journal j
    WHERE j.event ? 'draw' AND j.at >= $1 AND EXISTS (
      SELECT FROM unnest($3::text[]) AS seat
      WHERE $2 IN (j.event ->> seat, j.event -> seat ->> 'id')
    )`,
} as const;

/** How often draws named an officer since then, and on how many files: who is named far more often than others was not drawn. */
export async function drawsNaming(
  pool: Pool,
  officer: OfficerId,
  since: Instant,
): Promise<{ readonly named: number; readonly files: number }> {
  const { rows } = await pool.query<{ named: number; files: number }>({
    ...naming,
    values: [since, officer, drawnSeats],
  });
  return rows[0] ?? { named: 0, files: 0 };
}
