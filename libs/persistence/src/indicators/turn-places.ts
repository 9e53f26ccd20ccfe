import { fewest, unshown } from '@puente/domain/insight/indicators';
import type { PlainDate } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/**
 * SQL: one statement, so that two processes of one day make one turn; a row of another day stops none. A person's place is that of the file opened last that names
 * one. Who is in no figure is no company for whoever is.
 */
const turn = `
  WITH turn AS (INSERT INTO place_turns (day) VALUES ($1::date) ON CONFLICT DO NOTHING RETURNING day),
  said AS (
    SELECT DISTINCT ON (dossier_id) dossier_id, municipality FROM cases WHERE municipality IS NOT NULL
    ORDER BY dossier_id, opened_at DESC, id),
  served AS (
    SELECT DISTINCT ON (dossier_id) dossier_id, office FROM cases WHERE office IS NOT NULL
    ORDER BY dossier_id, opened_at DESC, id),
  moved AS (
    SELECT d.dossier_id, m.municipality, o.office FROM dossier_dimensions d
      LEFT JOIN said m USING (dossier_id) LEFT JOIN served o USING (dossier_id)
    WHERE (d.municipality, d.office) IS DISTINCT FROM (m.municipality, o.office)
      AND EXISTS (SELECT FROM cases c JOIN case_stages s ON s.case_id = c.id
        WHERE c.dossier_id = d.dossier_id AND s.stage <> ALL ($3))
      AND NOT EXISTS (SELECT FROM cases p WHERE p.dossier_id = d.dossier_id AND p.kind = 'protection'))
  UPDATE dossier_dimensions d SET municipality = moved.municipality, office = moved.office
  FROM moved, turn WHERE d.dossier_id = moved.dossier_id AND (SELECT count(*) FROM moved) >= $2`;

/**
 * Lets figures take over where people said to be: once a day, and of five people together at least. Whoever says another place of
 * one person, and reads the figures before and after, reads no difference that is that person's.
 *
 * @returns how many people are counted elsewhere now
 */
export async function turnPlaces(pool: Pool, day: PlainDate): Promise<number> {
  const { rowCount } = await pool.query(turn, [day, fewest, [...unshown]]);
  return rowCount ?? 0;
}
