import type { ForceMajeure } from '@puente/domain/kinds/force-majeure';
import type { Pool } from '../database/index.js';

const newest = {
  name: 'pauses:newest',
  text: `SELECT version, state AS file FROM cases WHERE kind = 'force-majeure' ORDER BY opened_at DESC, id LIMIT 100`,
} as const;

/** The pauses for force majeure of this node, newest first; they are few. */
export async function pauseFiles(pool: Pool): Promise<readonly { version: number; file: ForceMajeure }[]> {
  const { rows } = await pool.query<{ version: number; file: ForceMajeure }>(newest);
  return rows;
}
