import type { Credential, StatusEntry } from '@puente/domain/credential';
import { statusEntries } from '@puente/domain/credential';
import type { Pool } from '../database/index.js';

/** What one list has to say; copies in good order are not in it. */
export async function listedIn(pool: Pool, list: number): Promise<readonly StatusEntry[]> {
  const { rows } = await pool.query<{ state: Pick<Credential, 'copies' | 'stage'> }>(
    `SELECT state FROM cases WHERE kind = 'credential' AND (state ->> 'listed') = 'true'`,
  );
  return rows.flatMap(({ state }) => statusEntries(state)).filter(({ place }) => place.list === list);
}
