import type { Pool } from '../database/index.js';
import { caseSql } from './case-sql.js';

/** Of these dossiers, those whose person is protected now. */
export async function sealedAmong(pool: Pool, dossiers: readonly string[]): Promise<ReadonlySet<string>> {
  if (dossiers.length === 0) return new Set();
  const { rows } = await pool.query<{ id: string }>({ ...caseSql.sealedAmong, values: [dossiers] });
  return new Set(rows.map(({ id }) => id));
}
