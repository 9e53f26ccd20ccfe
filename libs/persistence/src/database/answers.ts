import type { Pool } from 'pg';

/** Resolves where the database answers. */
export async function databaseAnswers(pool: Pool): Promise<void> {
  // SQL: asks for nothing, so that health is the server's and no table's.
  await pool.query('SELECT 1');
}
