import type { Credential } from '@puente/domain/kinds/credential';
import type { DossierId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

const listedAtMost = 100;

/** The credentials of a person, newest first. */
export async function credentialsOf(pool: Pool, dossier: DossierId): Promise<readonly Credential[]> {
  const { rows } = await pool.query<{ state: Credential }>({
    name: 'cases:credentials-of',
    text: `
      SELECT state FROM cases WHERE dossier_id = $1 AND kind = 'credential' ORDER BY opened_at DESC, id LIMIT $2`,
    values: [dossier, listedAtMost],
  });
  return rows.map(({ state }) => state);
}
